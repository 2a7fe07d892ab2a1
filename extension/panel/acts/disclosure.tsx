import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

interface DisclosureProps {
  name: string
  title: string
  /** Said beside the title. */
  note?: string | undefined
  isOpenFirst?: boolean
  children: ComponentChildren
}

/** A title that opens and closes what stands under it. Escape closes it, and asks nothing else. */
export function Disclosure({ name, title, note, isOpenFirst = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenFirst)
  const button = useRef<HTMLButtonElement>(null)
  const whole = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    if (isOpen) whole.current?.addEventListener('keydown', onKey)
    return () => whole.current?.removeEventListener('keydown', onKey)
  }, [isOpen])
  return (
    <div ref={whole} class="act">
      <h3>
        <button
          ref={button}
          type="button"
          class="act-title"
          aria-expanded={isOpen}
          aria-controls={`act-${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />
          </svg>
          <span>{title}</span> {note && <span class="act-note muted small">{note}</span>}
        </button>
      </h3>
      <div class="act-body" id={`act-${name}`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
