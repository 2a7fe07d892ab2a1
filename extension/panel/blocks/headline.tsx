import type { ComponentChildren } from 'preact'

interface HeadlineProps {
  says: { title: string; body: string }
  isFault?: boolean
  children: ComponentChildren
}

/** A result that is no request: one sentence, its consequence, and what can be done. */
export function Headline({ says, isFault = false, children }: HeadlineProps) {
  return (
    <>
      <p class={isFault ? 'headline fault' : 'headline'}>{says.title}</p>
      <p>{says.body}</p>
      <div class="actions">{children}</div>
    </>
  )
}
