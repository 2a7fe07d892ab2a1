import type { EnterableSite } from '#shared/contract/feedback/entry.ts'
import { helps } from '#shared/quality/said.ts'
import { fill } from '#shared/text/fill.ts'
import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { FaultAt, Field } from '../../form/field.tsx'
import { Radios } from '../../form/radios.tsx'
import { useLanguage } from '../../language/language.tsx'
import { askedOf } from './draft.ts'
import { SeveralField } from './several-field.tsx'
import type { FollowedEntries } from './use-entries.ts'

interface AnswerFieldsProps {
  form: FollowedEntries['form']
  site: EnterableSite
}

/** What the usager said: the questions of the form, the comment, and whether somebody helped. */
export function AnswerFields({ form: { draft, change, field }, site }: AnswerFieldsProps) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const { scales, comment } = site.configuration
  const { answers } = draft
  return (
    <section class="entry-answers" aria-labelledby="entry-answers">
      <h2 id="entry-answers">{text.questions}</h2>
      <p class="entry-hint">{text.keys}</p>
      <FaultAt path="/answers" />
      {askedOf(site, draft.form, answers).map((asked) => {
        const { item, wording, scale } = asked
        const offered = scales[scale]
        if (!offered) return null
        if (offered.several)
          return (
            <SeveralField
              key={item}
              asked={asked}
              scale={offered}
              answers={answers}
              onChange={(next) => change({ answers: next })}
            />
          )
        return (
          <Radios
            key={item}
            path={`/answers/${item}`}
            legend={wording}
            options={[
              [undefined, text.none],
              ...[...offered.answers, ...offered.aside].map(
                ({ value, label }) => [value, label] as const,
              ),
            ]}
            value={answers[item]}
            onChange={(value) => {
              const { [item]: _, ...others } = answers
              change({ answers: value === undefined ? others : { ...others, [item]: value } })
            }}
          />
        )
      })}
      {comment > 0 && (
        <Field
          {...field('comment')}
          kind="long"
          rows={4}
          label={text.comment}
          hint={fill(text.commentHint, { n: comment })}
        />
      )}
      <Radios
        {...field('helped')}
        legend={text.helped}
        options={[['', text.none], ...helps.map((value) => [value, text.helps[value]] as const)]}
      />
    </section>
  )
}
