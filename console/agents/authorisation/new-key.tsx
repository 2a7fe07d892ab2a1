import { useEffect, useRef, useState } from 'preact/hooks'
import type { Keys } from '#shared/contract/agents/key.ts'
import { useLanguage } from '../../language/language.tsx'
import { formatOld } from './format-key.ts'
import type { Made } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface NewKeyProps {
  shown: Made
  known: Keys
  onHide(): void
}

/** A key that was made, shown this one time. The keyboard comes here. */
export function NewKey({ shown, known, onHide }: NewKeyProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const { made, replaces } = shown
  const old = known.keys.find(({ key }) => key === replaces)

  useEffect(() => {
    setCopied(null)
    heading.current?.focus()
  }, [made.key])

  const copy = () =>
    navigator.clipboard.writeText(made.written).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section class="new-key notice" aria-labelledby="new-key">
      <h2 id="new-key" ref={heading} tabIndex={-1}>
        {words.made}
      </h2>
      <p>
        <code class="new-key-written">{made.written}</code>
      </p>
      <p>{words.onlyHere}</p>
      {old && <p>{formatOld(old, known, words, locale)}</p>}
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
