import { useEffect, useRef } from 'preact/hooks'
import { Attention } from '../style/attention.tsx'
import { useActing } from './use-acting.ts'

interface SureProps {
  /** The element that names what it is about. */
  titled: string
  /** What comes of it, what does it, and what leaves all as it is. */
  words: { sure: string; now: string; cancel: string }
  /** @returns why it could not be done; `null` when it was: what it was about is gone then */
  act(): Promise<string | null>
  onCancel(): void
}

/** Asks once before something is taken away. */
export function Sure({ titled, words, act, onCancel }: SureProps) {
  const asked = useRef<HTMLParagraphElement>(null)
  // What was taken away is gone: there is nowhere to come back to.
  const { working, trouble, press } = useActing(act, () => {})
  useEffect(() => asked.current?.focus(), [])
  return (
    <fieldset class="key-acting" aria-labelledby={titled}>
      <p ref={asked} tabIndex={-1}>
        {words.sure}
      </p>
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {words.now}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}
