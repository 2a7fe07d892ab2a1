import { useEffect, useRef, useState } from 'preact/hooks'
import { useActing } from '../../form/use-acting.ts'
import { Attention } from '../../style/attention.tsx'
import { faultOfSentence } from './read-draft.ts'
import { useWords } from './use-words.ts'
import { WhyFields } from './why-fields.tsx'

interface WhyFormProps<Reason extends string> {
  /** Tells it from another on the page. */
  id: string
  /** The element that names what it is about. */
  titled: string
  /** What comes of it, and what does it. */
  words: { sure: string; now: string; why: string }
  reasons: Readonly<Record<Reason, string>>
  /** The one that is chosen at first. */
  usual: Reason
  /** @returns why it could not be done; `null` when it was */
  act(why: { reason: Reason; sentence: string }): Promise<string | null>
  onEnd(): void
}

/** Asks why, once, before something is set aside or put back. */
export function WhyForm<Reason extends string>(props: WhyFormProps<Reason>) {
  const { id, titled, words, reasons, usual, act, onEnd } = props
  const text = useWords()
  const asked = useRef<HTMLParagraphElement>(null)
  const field = useRef<HTMLFieldSetElement>(null)
  const [reason, setReason] = useState<Reason>(usual)
  const [sentence, setSentence] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const send = () => act({ reason, sentence: sentence.trim() })
  const { working, trouble, press } = useActing(send, onEnd)
  useEffect(() => asked.current?.focus(), [])
  const check = () => {
    const wrong = faultOfSentence(sentence, text)
    setFault(wrong)
    if (wrong === null) void press()
    else field.current?.querySelector('textarea')?.focus()
  }
  return (
    <fieldset class="key-acting" aria-labelledby={titled} ref={field}>
      <p ref={asked} tabIndex={-1}>
        {words.sure}
      </p>
      <WhyFields
        name={`-${id}`}
        legend={words.why}
        reasons={reasons}
        reason={reason}
        sentence={sentence}
        fault={fault ?? undefined}
        onReason={(chosen) => setReason(() => chosen)}
        onSentence={(written) => {
          setFault(null)
          setSentence(written)
        }}
      />
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={check}>
          {words.now}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </div>
    </fieldset>
  )
}
