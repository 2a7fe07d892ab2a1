import type { ComponentChildren } from 'preact'

/** What happened, then what is kept and what can be done; and the button that does it. */
export function Notice({
  says,
  children,
}: {
  says: { title: string; body: string }
  children?: ComponentChildren
}) {
  return (
    <div class="notice">
      <h2 id="stage" tabIndex={-1}>
        {says.title}
      </h2>
      <p>{says.body}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  )
}
