import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface ShownOnceProps {
  /** What is shown, whole. */
  written: string
  words: {
    made: string
    onlyHere: string
    copy: string
    copied: string
    notCopied: string
    hide: string
  }
  onHide(): void
  children?: ComponentChildren
}

/** A key or a link that is shown this one time, to be copied. The keyboard comes here. */
export function ShownOnce({ written, words, onHide, children }: ShownOnceProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)

  useEffect(() => {
    setCopied(null)
    heading.current?.focus()
  }, [written])

  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section class="shown-once notice" aria-labelledby="shown-once">
      <h2 id="shown-once" ref={heading} tabIndex={-1}>
        {words.made}
      </h2>
      <p>
        <code class="shown-once-written">{written}</code>
      </p>
      <p>{words.onlyHere}</p>
      {children}
      <div class="actions">
        <button type="button" class="strong" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="quiet" onClick={onHide}>
          {words.hide}
        </button>
      </div>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
    </section>
  )
}
