import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useActing } from '../../form/use-acting.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'

interface ActingProps {
  /** Id of what the key is called by. */
  titled: string
  question: string
  /** What the button that does it says. */
  now: string
  act: Parameters<typeof useActing>[0]
  /** It was done. */
  onDone(): void
  onCancel(): void
  children?: ComponentChildren
}

/** Asks once before something is done with a key; what goes wrong is said where it was asked. */
export function Acting({ titled, question, now, act, onDone, onCancel, children }: ActingProps) {
  const words = useWords()
  const asked = useRef<HTMLParagraphElement>(null)
  const { working, trouble, press } = useActing(act, onDone)
  useEffect(() => asked.current?.focus(), [])

  return (
    <fieldset class="key-acting" aria-labelledby={titled}>
      <p ref={asked} tabIndex={-1}>
        {question}
      </p>
      {children}
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {now}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}
