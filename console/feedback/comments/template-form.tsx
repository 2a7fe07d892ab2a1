import { useState } from 'preact/hooks'
import { longestReply } from '#shared/contract/feedback/reply.ts'
import type { ReplyTemplatePut } from '#shared/contract/feedback/reply-template.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'

interface TemplateFormProps {
  /** Tells its fields from those of the others. */
  id: string
  /** `null` for a new one. */
  before: ReplyTemplatePut | null
  saving: boolean
  onSave(change: ReplyTemplatePut): Promise<boolean>
  /** Leaves it as it was; `null` where there is nothing to leave. */
  onEnd: (() => void) | null
}

/** Adds a template of an answer, or changes it. */
export function TemplateForm({ id, before, saving, onSave, onEnd }: TemplateFormProps) {
  const { locale } = useLanguage()
  const words = publicRepliesText[locale]
  const [name, setName] = useState(before?.name ?? '')
  const [text, setText] = useState(before?.text ?? '')
  const [fault, setFault] = useState<'emptyName' | 'emptyText' | 'tooLong' | null>(null)
  const save = async (event: Event) => {
    event.preventDefault()
    const found =
      name.trim() === ''
        ? 'emptyName'
        : text.trim() === ''
          ? 'emptyText'
          : [...text].length > longestReply
            ? 'tooLong'
            : null
    setFault(found)
    if (found === null && !saving) await onSave({ name: name.trim(), text: text.trim() })
  }
  const faultId = `template-fault-${id}`
  return (
    <form class="reply-form" onSubmit={save} noValidate>
      <label for={`template-name-${id}`}>{words.name}</label>
      <input
        id={`template-name-${id}`}
        type="text"
        maxLength={60}
        autocomplete="off"
        value={name}
        aria-invalid={fault === 'emptyName' || undefined}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label for={`template-text-${id}`}>{words.text}</label>
      <textarea
        id={`template-text-${id}`}
        rows={4}
        value={text}
        aria-invalid={(fault !== null && fault !== 'emptyName') || undefined}
        aria-describedby={faultId}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="reply-trouble" id={faultId} role="alert">
        {fault !== null && <Attention>{words[fault]}</Attention>}
      </p>
      <div class="actions">
        <button type="submit" class={before ? 'strong' : 'quiet'} aria-disabled={saving}>
          {before ? words.keep : words.add}
        </button>
        {onEnd && (
          <button type="button" class="quiet" onClick={onEnd}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  )
}
