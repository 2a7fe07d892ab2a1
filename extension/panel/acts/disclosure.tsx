import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useKeys } from '../hooks/use-keys.ts'
import { FoldMark } from './fold-mark.tsx'

interface DisclosureProps {
  name: string
  title: string
  /** Said beside the title. */
  note?: string | undefined
  isOpenFirst?: boolean
  /** The digit that opens it from anywhere in the panel, and leads to where the work begins. */
  digit?: number
  children: ComponentChildren
}

/** Where the work begins: at what is marked, else at what is chosen or comes first. */
const begins = ['[data-begin]', '[data-work], input:checked, select, input, textarea, button']

/** A title that opens and closes what stands under it. Escape closes it, and asks nothing else. */
export function Disclosure(props: DisclosureProps) {
  const { name, title, note, isOpenFirst = false, digit, children } = props
  const [isOpen, setOpen] = useState(isOpenFirst)
  const [isCalled, setCalled] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const whole = useRef<HTMLDivElement>(null)

  useKeys((pressed) => {
    if (pressed !== digit) return false
    setOpen(true)
    setCalled(true)
    return true
  })
  useLayoutEffect(() => {
    if (!isCalled) return
    setCalled(false)
    const body = whole.current?.querySelector('.act-body')
    const [first] = begins.flatMap((one) => body?.querySelector<HTMLElement>(one) ?? [])
    first?.focus()
  }, [isCalled])
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
          class="act-title fold"
          aria-expanded={isOpen}
          aria-controls={`act-${name}`}
          onClick={() => setOpen(!isOpen)}
          {...(digit && { 'aria-keyshortcuts': `${digit}` })}
        >
          <FoldMark isOpen={isOpen} />
          <span>{title}</span> {note && <span class="act-note muted small">{note}</span>}{' '}
          {digit && (
            <span class="key" aria-hidden="true">
              {digit}
            </span>
          )}
        </button>
      </h3>
      <div class="act-body" id={`act-${name}`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
