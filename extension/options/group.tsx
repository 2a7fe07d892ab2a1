import type { ComponentChildren } from 'preact'

interface GroupProps {
  id: string
  title: string
  children: ComponentChildren
}

/** Settings that belong together, under their heading. */
export function Group({ id, title, children }: GroupProps) {
  return (
    <div class="group">
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  )
}
