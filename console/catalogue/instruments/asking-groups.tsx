import { fill } from '#shared/text/fill.ts'
import { carefulLocales } from '#shared/text/usager-locale.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { formatLanguage } from '../../language/format-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useForm, useWords } from './form-context.ts'

/** Who is invited, in which languages, and what is asked beside the questions. */
export function AskingGroups() {
  const { written, change, instrument } = useForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  return (
    <>
      <Group path="/invitation" title={text.invitation}>
        <Field
          path="/invited"
          kind="number"
          label={text.invited}
          value={written.invited}
          onChange={(invited) => change({ invited })}
        />
        <Field
          path="/rest_days"
          kind="number"
          label={text.rest}
          hint={text.restHint}
          value={written.restDays}
          onChange={(restDays) => change({ restDays })}
        />
        <Tick label={text.open} checked={written.open} onChange={(open) => change({ open })} />
      </Group>
      <Group path="/languages" title={text.languages} hint={text.languagesHint}>
        {instrument.languages.map((locale) => {
          const language = formatLanguage(locale, own)
          return (
            <Tick
              key={locale}
              label={carefulLocales.includes(locale) ? language : fill(text.toReview, { language })}
              checked={written.languages.includes(locale)}
              onChange={(isAsked) => {
                const others = written.languages.filter((one) => one !== locale)
                change({ languages: isAsked ? [...others, locale] : others })
              }}
            />
          )
        })}
      </Group>
      <Group path="/commenting" title={text.comment}>
        <Field
          path="/comment"
          kind="number"
          label={text.commentLength}
          hint={text.commentHint}
          value={written.comment}
          onChange={(comment) => change({ comment })}
        />
      </Group>
      <Group path="/asks" title={text.asksMore}>
        {(['helped', 'departement', 'handover'] as const).map((name) => (
          <Tick
            key={name}
            label={text[name]}
            checked={written[name]}
            onChange={(isAsked) => change({ [name]: isAsked })}
          />
        ))}
      </Group>
    </>
  )
}
