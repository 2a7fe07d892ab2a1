import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../hooks/language.tsx'

interface CopyTextProps {
  /** What is copied; shown, to be selected by hand, where the browser refuses. */
  copies: string
  /** Its language, where it is not the agent's. */
  lang?: UsagerLocale | undefined
  class: string
  children: ComponentChildren
}

/** A button that copies a text, and says whether that worked. */
export function CopyText({ copies, lang, children, ...look }: CopyTextProps) {
  const { text } = useLanguage()
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null)
  const copy = () => {
    setResult(null)
    navigator.clipboard.writeText(copies).then(
      () => setResult('copied'),
      () => setResult('notCopied'),
    )
  }
  return (
    <>
      <button type="button" class={look.class} onClick={copy}>
        {children}
      </button>
      <span class="copied small" role="status">
        {result && `${text.now[result]} `}
        {result === 'notCopied' && (
          <bdi class="by-hand" lang={lang}>
            {copies}
          </bdi>
        )}
      </span>
    </>
  )
}
