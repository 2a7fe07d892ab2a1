import { useEffect, useRef } from 'preact/hooks'
import type { SendResult } from '../../api/send-hub.ts'
import { FormTrouble } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { refusalOf, useWords } from './use-words.ts'

interface RemovalProps {
  remove(): Promise<SendResult<unknown>>
  onEnd(): void
}

/** Asks once before an answer is taken back. */
export function Removal({ remove, onEnd }: RemovalProps) {
  const words = useWords()
  const question = useRef<HTMLParagraphElement>(null)
  const form = useForm({
    start: {},
    read: () => ({ sent: null }),
    send: remove,
    done: onEnd,
    words: refusalOf(words),
  })
  useEffect(() => question.current?.focus(), [])
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {words.removeSure}
      </p>
      <FormTrouble form={form} />
      <div class="actions">
        <button
          type="button"
          class="strong"
          aria-disabled={form.isSending}
          onClick={() => void form.submit()}
        >
          {words.removeNow}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}
