import { useEffect } from 'preact/hooks'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import type { PublicRepliesText } from '#shared/text/site-owner/feedback/public-replies-fr.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { Tick } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface PublicationFormProps {
  feedback: FeedbackRead
  publish(how: Publication): Promise<SendResult<unknown>>
  onDone(): void
  onEnd(): void
}

/** How an answer is shown to everybody: with the comment or not, pointing to a decision or not. */
export function PublicationForm({ feedback, publish, onDone, onEnd }: PublicationFormProps) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const { decisions, askDecisions } = useCommentSettings()
  const { id, comment, publication } = feedback
  const form = useForm<Publication, Publication, unknown>({
    start: publication ?? { with_comment: false, finding: null },
    read: (how) => ({ sent: how }),
    send: publish,
    done: onDone,
    words: publicationWords(text),
  })
  const { draft: how, change } = form
  useEffect(askDecisions, [])
  return (
    <Form form={form} name={`public-${id}`} class="reply-form" focus="input, select, button">
      <p class="feedback-how">{text.hint}</p>
      {comment !== null && (
        <div>
          <Tick
            label={text.withComment}
            checked={how.with_comment}
            onChange={(with_comment) => change({ with_comment })}
          />
          <p class="feedback-how">{text.withCommentHint}</p>
        </div>
      )}
      {decisions.length > 0 && (
        <div class="template-field">
          <label for={`decision-${id}`}>{text.decision}</label>
          <select
            id={`decision-${id}`}
            value={how.finding ?? ''}
            onChange={({ currentTarget: { value } }) => change({ finding: value || null })}
          >
            <option value="">{text.noDecision}</option>
            {decisions.map(({ finding, what }) => (
              <option key={finding} value={finding}>
                {what}
              </option>
            ))}
          </select>
        </div>
      )}
      <FormEnd form={form} send={text.save} sending={text.saving}>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </FormEnd>
    </Form>
  )
}

/** What is said where an answer could not be published or taken back. */
export function publicationWords({ trouble, gone }: PublicRepliesText) {
  return {
    unreachable: trouble,
    refused: ({ code }: Problem) => (code === 'not_found' ? gone : undefined),
  }
}
