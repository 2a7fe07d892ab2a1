import { useEffect, useRef, useState } from 'preact/hooks'
import { longestReply } from '#shared/contract/feedback/reply.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { blanksLeft } from './blanks.ts'
import { TemplateField } from './template-field.tsx'
import { useWords } from './use-words.ts'
import type { Written } from './write-reply.ts'

interface ReplyFormProps {
  id: string
  service: string
  /** The answer as it stands. */
  before: string
  answer(text: string): Promise<Written>
  onEnd(): void
}

/** Writes or changes an answer. What is typed stays until the hub has it. */
export function ReplyForm({ id, service, before, answer, onEnd }: ReplyFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(before)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const left = longestReply - [...typed.trim()].length
  useEffect(() => field.current?.focus(), [])

  const save = async (event: Event) => {
    event.preventDefault()
    if (saving) return
    const fault =
      typed.trim() === '' ? words.empty : left < 0 ? words.tooLong : blanksLeft(typed, locale)
    setTrouble(fault)
    if (fault !== null) return field.current?.focus()
    setSaving(true)
    const written = await answer(typed.trim())
    setSaving(false)
    if (written.kind === 'kept') onEnd()
    else if (written.kind !== 'over') setTrouble(words.trouble[written.kind])
  }
  return (
    <form class="reply-form" onSubmit={save} noValidate>
      {before === '' && <TemplateField id={id} service={service} onFill={setTyped} />}
      <label for={`reply-${id}`}>{words.field}</label>
      <p class="feedback-how" id={`hint-${id}`}>
        {words.hint}
      </p>
      <textarea
        ref={field}
        id={`reply-${id}`}
        rows={5}
        value={typed}
        required
        aria-describedby={`fault-${id} hint-${id} left-${id}`}
        aria-invalid={trouble !== null && (typed.trim() === '' || left < 0)}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="feedback-how" id={`left-${id}`}>
        {left < 0 ? formatCount(-left, words.over, locale) : formatCount(left, words.left, locale)}
      </p>
      <p class="reply-trouble" id={`fault-${id}`} role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="actions">
        <button type="submit" class="strong" aria-disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
