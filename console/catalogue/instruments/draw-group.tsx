import { fill } from '#shared/text/fill.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useForm, useWords } from './form-context.ts'
import { chosenItems } from './read-written.ts'
import type { Written } from './written.ts'

const ways = ['equal', 'own', 'adaptive'] as const

/** Which questions are drawn, and how their chances are settled. */
export function DrawGroup() {
  const { instrument, written, change } = useForm()
  const { locale } = useLanguage()
  const text = useWords().form
  if (instrument.draw.length === 0) return null
  const wordings = new Map(instrument.items.map(({ item, wording }) => [item, wording[locale]]))
  const chosen = chosenItems(written.draw, instrument)
  return (
    <Group path="/draw" title={text.draw} hint={text.drawHint}>
      <ul class="drawn plain-list">
        {instrument.draw.map(({ item, twin }) => (
          <li key={item}>
            <Tick
              label={wordings.get(item) ?? item}
              checked={chosen.includes(item)}
              onChange={(isChosen) => change({ draw: withItem(written.draw, item, isChosen) })}
            />
            {twin && (
              <p class="field-hint tick-hint">
                {fill(text.twin, { wording: wordings.get(twin) ?? twin })}
              </p>
            )}
            {written.how === 'own' && chosen.includes(item) && (
              <Field
                path={`/draw/${chosen.indexOf(item)}/share`}
                kind="number"
                label={
                  <>
                    <span class="unseen">{wordings.get(item) ?? item} </span>
                    {text.share}
                  </>
                }
                value={written.draw[item] ?? ''}
                onChange={(typed) => change({ draw: { ...written.draw, [item]: typed } })}
              />
            )}
          </li>
        ))}
      </ul>
      <fieldset class="ways">
        <legend>{text.drawnHow}</legend>
        {ways.map((way) => (
          <label class="tick" key={way}>
            <input
              type="radio"
              name="how"
              checked={written.how === way}
              onChange={() => change({ how: way })}
            />
            <span>{text[way]}</span>
          </label>
        ))}
      </fieldset>
    </Group>
  )
}

function withItem(draw: Written['draw'], item: string, isChosen: boolean): Written['draw'] {
  const { [item]: _, ...others } = draw
  return isChosen ? { ...draw, [item]: '' } : others
}
