import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FoldMark } from '../acts/fold-mark.tsx'
import { useLanguage } from '../hooks/language.tsx'

/** What is not read at each look, in its place: searching in the page finds it, and opens it. */
export function Details({ children }: { children: ComponentChildren }) {
  const { text } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      class="details"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="fold">
        <FoldMark isOpen={isOpen} />
        {text.where.details}
      </summary>
      <div class="details-body">{children}</div>
    </details>
  )
}
