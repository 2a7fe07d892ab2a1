import { useState } from 'preact/hooks'
import { useLanguage } from '../hooks/language.tsx'

/** A button that copies the reference, and says whether that worked. */
export function CopyReference({ reference }: { reference: string }) {
  const { text } = useLanguage()
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null)
  const copy = () => {
    setResult(null)
    navigator.clipboard.writeText(reference).then(
      () => setResult('copied'),
      () => setResult('notCopied'),
    )
  }
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        {text.now.copy}
      </button>
      <span class="copied small" role="status">
        {result && text.now[result]}
      </span>
    </>
  )
}
