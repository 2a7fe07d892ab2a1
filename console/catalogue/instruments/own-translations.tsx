import { fill } from '#shared/text/fill.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Field } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { changeItem, changeScale, setText } from './own-edit.ts'
import type { OwnQuestionProps } from './own-question-props.ts'

/** The words of a question and its answers in each other language, folded, beside the French. */
export function OwnTranslations({ own, item, languages, change }: OwnQuestionProps) {
  const { locale } = useLanguage()
  const text = useOwnWords()
  const answers = own.scales[item.scale]?.answers ?? []
  const at = own.items.indexOf(item)
  const texts = [
    {
      path: `/items/${at}/wording`,
      label: text.wording,
      said: item.wording,
      put: (wording: typeof item.wording) => change(changeItem(own, item.item, { wording })),
    },
    ...answers.map((answer, index) => ({
      path: `/scales/${item.scale}/answers/${index}/label`,
      label: fill(text.answer, { n: index + 1 }),
      said: answer.label,
      put: (label: typeof answer.label) =>
        change(
          changeScale(own, item.scale, { answers: answers.with(index, { ...answer, label }) }),
        ),
    })),
  ]
  return (
    <div>
      {languages.map((one) => {
        const language = formatLanguage(one, locale)
        const missing = texts.filter(({ said }) => !said[one]?.trim()).length
        return (
          <details key={one} class="own-translation">
            <summary>
              {missing === 0
                ? fill(text.translated, { language })
                : fill(text.translate, { language, n: formatCount(missing, text.texts, locale) })}
            </summary>
            {texts.map(({ path, label, said, put }) => (
              <Field
                key={path}
                path={`${path}/${one}`}
                label={fill(text.inLanguage, { label, language })}
                hint={said['fr'] || undefined}
                lang={one}
                value={said[one] ?? ''}
                onChange={(typed) => put(setText(said, one, typed))}
              />
            ))}
          </details>
        )
      })}
    </div>
  )
}
