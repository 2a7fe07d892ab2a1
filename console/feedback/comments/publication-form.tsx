import { useEffect, useRef, useState } from 'preact/hooks'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/text.ts'
import { Tick } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface PublicationFormProps {
  feedback: FeedbackRead
  onSave(how: Publication): Promise<void>
  onEnd(): void
}

/** How an answer is shown to everybody: with the comment or not, pointing to a decision or not. */
export function PublicationForm({ feedback, onSave, onEnd }: PublicationFormProps) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const { decisions, askDecisions } = useCommentSettings()
  const { id, comment, publication } = feedback
  const form = useRef<HTMLFormElement>(null)
  const [how, setHow] = useState<Publication>(publication ?? { with_comment: false, finding: null })
  const [saving, setSaving] = useState(false)
  useEffect(askDecisions, [])
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, button')?.focus(), [])

  const save = async (event: Event) => {
    event.preventDefault()
    if (saving) return
    setSaving(true)
    await onSave(how)
    setSaving(false)
  }
  return (
    <form ref={form} class="reply-form" onSubmit={save}>
      <p class="feedback-how">{text.hint}</p>
      {comment !== null && (
        <div>
          <Tick
            label={text.withComment}
            checked={how.with_comment}
            onChange={(with_comment) => setHow({ ...how, with_comment })}
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
            onChange={({ currentTarget: { value } }) =>
              setHow({ ...how, finding: value === '' ? null : value })
            }
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
      <div class="actions">
        <button type="submit" class="strong" aria-disabled={saving}>
          {saving ? text.saving : text.save}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
