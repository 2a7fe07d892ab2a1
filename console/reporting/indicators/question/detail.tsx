import type { ComponentChildren } from 'preact'

interface DetailProps {
  /** What it asks. */
  title: string
  children: ComponentChildren
}

/** What goes with an answer, folded under it. */
export function Detail({ title, children }: DetailProps) {
  return (
    <details class="further">
      <summary>{title}</summary>
      {children}
    </details>
  )
}
