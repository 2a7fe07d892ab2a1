import type { EnterableSite } from '#shared/contract/feedback/entry.ts'
import { type Helped, helps } from '#shared/quality/said.ts'
import { fill } from '#shared/text/fill.ts'
import { entriesText } from '#shared/text/site/text.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { Fault, faultId } from '../../form/fault.tsx'
import { useLanguage } from '../../language/language.tsx'
import { askedOf } from './draft.ts'
import { SeveralField } from './several-field.tsx'
import type { FollowedEntries } from './use-entries.ts'

interface AnswerFieldsProps {
  entries: FollowedEntries
  site: EnterableSite
}

/** What the usager said: the questions of the form, the comment, and whether somebody helped. */
export function AnswerFields({ entries: { draft, change, trouble }, site }: AnswerFieldsProps) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const { scales, comment } = site.configuration
  const { answers } = draft
  const faults = trouble?.faults ?? {}
  const commentFault = faults['/comment']
  return (
    <section class="entry-answers" aria-labelledby="entry-answers">
      <h2 id="entry-answers">{text.questions}</h2>
      <p class="entry-hint">{text.keys}</p>
      <Fault path="" fault={faults['']} />
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
          <ChoiceField
            key={item}
            path={`/answers/${item}`}
            legend={wording}
            choices={[...offered.answers, ...offered.aside]}
            chosen={answers[item]}
            none={text.none}
            fault={faults[`/answers/${item}`]}
            onChoose={(value) => {
              const { [item]: _, ...others } = answers
              change({ answers: value === undefined ? others : { ...others, [item]: value } })
            }}
          />
        )
      })}
      {comment > 0 && (
        <div class="entry-field">
          <label for="entry-comment">{text.comment}</label>
          <p class="entry-hint" id="entry-comment-hint">
            {fill(text.commentHint, { n: comment })}
          </p>
          <textarea
            id="entry-comment"
            data-path="/comment"
            rows={4}
            value={draft.comment}
            aria-invalid={commentFault ? 'true' : undefined}
            aria-describedby={`entry-comment-hint${commentFault ? ` ${faultId('/comment')}` : ''}`}
            onInput={(event) => change({ comment: event.currentTarget.value })}
          />
          <Fault path="/comment" fault={commentFault} />
        </div>
      )}
      <ChoiceField<Helped>
        path="/helped"
        legend={text.helped}
        choices={helps.map((value) => ({ value, label: text.helps[value] }))}
        chosen={draft.helped || undefined}
        none={text.none}
        fault={faults['/helped']}
        onChoose={(helped) => change({ helped: helped ?? '' })}
      />
    </section>
  )
}
