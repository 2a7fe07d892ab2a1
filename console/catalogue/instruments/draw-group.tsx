import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { Options } from '../../form/options.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { chosenItems } from './read-written.ts'
import type { Written } from './written.ts'

const ways = ['equal', 'own', 'adaptive'] as const

/** Which questions are drawn, and how their chances are settled. */
export function DrawGroup() {
  const { instrument, draft, change, field } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  if (instrument.draw.length === 0) return null
  const wordings = new Map(
    instrument.items.map(({ item, wording }) => [item, localise(wording, locale)]),
  )
  const chosen = chosenItems(draft.draw, instrument)
  return (
    <Group path="/draw" title={text.draw} hint={text.drawHint}>
      <ul class="drawn plain-list">
        {instrument.draw.map(({ item, twin }) => (
          <li key={item}>
            <Tick
              label={wordings.get(item) ?? item}
              checked={chosen.includes(item)}
              onChange={(isChosen) => change({ draw: withItem(draft.draw, item, isChosen) })}
            />
            {twin && (
              <p class="field-hint tick-hint">
                {fill(text.twin, { wording: wordings.get(twin) ?? twin })}
              </p>
            )}
            {draft.how === 'own' && chosen.includes(item) && (
              <Field
                path={`/draw/${chosen.indexOf(item)}/share`}
                kind="number"
                label={
                  <>
                    <span class="unseen">{wordings.get(item) ?? item} </span>
                    {text.share}
                  </>
                }
                value={draft.draw[item] ?? ''}
                onChange={(typed) => change({ draw: { ...draft.draw, [item]: typed } })}
              />
            )}
          </li>
        ))}
      </ul>
      <Options
        {...field('how')}
        legend={text.drawnHow}
        options={ways.map((way) => [way, text[way]] as const)}
      />
    </Group>
  )
}

function withItem(draw: Written['draw'], item: string, isChosen: boolean): Written['draw'] {
  const { [item]: _, ...others } = draw
  return isChosen ? { ...draw, [item]: '' } : others
}
