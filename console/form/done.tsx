import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useHeardWhenDone } from './use-heard-when-done.ts'

interface DoneProps<What> {
  /** What was done; `null` for nothing yet. */
  what: What | null
  class?: string
  children(what: What): ComponentChildren
}

/** Says what was done. The keyboard comes here each time. */
export function Done<What>({ what, class: named, children }: DoneProps<What>) {
  const said = useRef<HTMLParagraphElement>(null)
  useHeardWhenDone(said, what)
  return (
    <div role="status">
      {what !== null && (
        <p ref={said} tabIndex={-1} class={named}>
          {children(what)}
        </p>
      )}
    </div>
  )
}
