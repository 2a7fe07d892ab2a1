import { useEffect, useRef, useState } from 'preact/hooks'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'
import type { Written } from './write-reply.ts'

interface RemovalProps {
  remove(): Promise<Written>
  onEnd(): void
}

/** Asks once before an answer is taken back. */
export function Removal({ remove, onEnd }: RemovalProps) {
  const words = useWords()
  const question = useRef<HTMLParagraphElement>(null)
  const [trouble, setTrouble] = useState<'gone' | 'unreachable' | 'refused' | null>(null)
  const [working, setWorking] = useState(false)
  useEffect(() => question.current?.focus(), [])

  const press = async () => {
    if (working) return
    setWorking(true)
    const written = await remove()
    setWorking(false)
    if (written.kind === 'kept') onEnd()
    else if (written.kind !== 'over') setTrouble(written.kind)
  }
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {words.removeSure}
      </p>
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{words.trouble[trouble]}</Attention>}
      </p>
      <div class="actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {words.removeNow}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}
