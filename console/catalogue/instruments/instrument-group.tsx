import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { FaultAt, Group } from '../../form/field.tsx'
import { idOf } from '../../form/form-context.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { chosenIn, nameOf, startOf } from './written.ts'

/** Which instrument a site uses, and every question it has. */
export function InstrumentGroup() {
  const { settings, instrument, draft, change } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const choose = (name: string) => {
    const chosen = chosenIn(settings, name)
    if (!chosen) return
    const languages = draft.languages.filter((one) => chosen.languages.includes(one))
    change({ ...startOf(chosen), languages })
  }
  return (
    <Group path="/questionnaire" title={text.instrument} hint={text.instrumentHint}>
      <FaultAt path="/instrument" />
      <select
        id={idOf('/instrument')}
        aria-label={text.instrument}
        value={draft.instrument}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {settings.instruments.map((one) => (
          <option key={nameOf(one)} value={nameOf(one)}>
            {fill(text.instrumentOption, {
              title: localise(one.title, locale),
              version: one.version,
            })}
          </option>
        ))}
      </select>
      <details>
        <summary>{fill(text.items, { n: instrument.items.length })}</summary>
        <ul class="items">
          {instrument.items.map(({ item, wording }) => (
            <li key={item}>
              <LocalisedText text={wording} locale={locale} /> <span class="item-name">{item}</span>
            </li>
          ))}
        </ul>
      </details>
    </Group>
  )
}
