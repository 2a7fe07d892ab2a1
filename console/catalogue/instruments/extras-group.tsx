import { Field, Group, Tick } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { wordItem } from './word-item.ts'

const usual = { bad: '50', other: '10' }

/** Questions that sometimes follow the first answer, and how often. */
export function ExtrasGroup() {
  const { instrument, draft, change } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords().form
  if (instrument.extras.length === 0) return null
  const chosen = instrument.extras.map(({ item }) => item).filter((item) => draft.extras[item])
  const wordingOf = (name: string) => wordItem(instrument, name, locale)
  const toggle = (item: string, isChosen: boolean) => {
    const { [item]: _, ...others } = draft.extras
    change({ extras: isChosen ? { ...others, [item]: usual } : others })
  }
  return (
    <Group path="/extras" title={text.extras} hint={text.extrasHint}>
      {instrument.extras.map(({ item }) => {
        const shares = draft.extras[item]
        const path = `/extras/${chosen.indexOf(item)}`
        return (
          <div class="extra" key={item}>
            <Tick
              label={wordingOf(item)}
              checked={shares !== undefined}
              onChange={(isChosen) => toggle(item, isChosen)}
            />
            {shares &&
              (['bad', 'other'] as const).map((column) => (
                <Field
                  key={column}
                  path={`${path}/${column}`}
                  kind="number"
                  label={
                    <>
                      <span class="unseen">{wordingOf(item)} </span>
                      {text[column]}
                    </>
                  }
                  value={shares[column]}
                  onChange={(typed) =>
                    change({
                      extras: { ...draft.extras, [item]: { ...shares, [column]: typed } },
                    })
                  }
                />
              ))}
          </div>
        )
      })}
    </Group>
  )
}
