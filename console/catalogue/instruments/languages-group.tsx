import { fill } from '#shared/text/fill.ts'
import { languageReviews } from '#shared/text/usager-locale.ts'
import { Group, Tick } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** In which languages people are asked. */
export function LanguagesGroup() {
  const { draft, change, instrument } = useQuestionsForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  return (
    <Group path="/languages" title={text.languages} hint={text.languagesHint}>
      {instrument.languages.map((locale) => {
        const language = formatOwnLanguage(locale, own)
        return (
          <Tick
            key={locale}
            label={
              languageReviews[locale] === 'reviewed' ? language : fill(text.toReview, { language })
            }
            checked={draft.languages.includes(locale)}
            onChange={(isAsked) => {
              const others = draft.languages.filter((one) => one !== locale)
              change({ languages: isAsked ? [...others, locale] : others })
            }}
          />
        )
      })}
    </Group>
  )
}
