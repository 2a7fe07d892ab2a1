import { fill } from '#shared/text/fill.ts'
import { languageReviews } from '#shared/text/usager-locale.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** Who is invited, in which languages, and what is asked beside the questions. */
export function FeedbackGroups() {
  const { draft, change, field, instrument } = useQuestionsForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  return (
    <>
      <Group path="/invitation" title={text.invitation}>
        <Field {...field('invited')} kind="number" label={text.invited} />
        <Field
          {...field('restDays', '/rest_days')}
          kind="number"
          label={text.rest}
          hint={text.restHint}
        />
        <Tick label={text.open} checked={draft.open} onChange={(open) => change({ open })} />
      </Group>
      <Group path="/languages" title={text.languages} hint={text.languagesHint}>
        {instrument.languages.map((locale) => {
          const language = formatOwnLanguage(locale, own)
          return (
            <Tick
              key={locale}
              label={
                languageReviews[locale] === 'reviewed'
                  ? language
                  : fill(text.toReview, { language })
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
      <Group path="/commenting" title={text.comment}>
        <Field
          {...field('comment')}
          kind="number"
          label={text.commentLength}
          hint={text.commentHint}
        />
      </Group>
      <Group path="/asks" title={text.asksMore}>
        {(['helped', 'departement', 'handover'] as const).map((name) => (
          <Tick
            key={name}
            label={text[name]}
            checked={draft[name]}
            onChange={(isAsked) => change({ [name]: isAsked })}
          />
        ))}
      </Group>
    </>
  )
}
