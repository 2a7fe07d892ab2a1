import { useEffect, useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import type { Locale } from '#shared/text/locale.ts'
import { toolRules } from '../../tools/list.ts'
import { useGranted } from '../../ui/use-granted.ts'
import { formatDiagnostic } from './format-diagnostic.ts'
import { type Diagnostic as Read, readDiagnostic } from './read-diagnostic.ts'

interface DiagnosticProps {
  text: OptionsText['diagnostic']
  locale: Locale
}

/** A diagnostic for an administrator, to copy by hand. It holds nothing of a person. */
export function Diagnostic({ text, locale }: DiagnosticProps) {
  const granted = useGranted()
  const read = useDiagnostic()
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null)
  const [isShown, setShown] = useState(false)
  if (!read || !granted) return null
  const written = formatDiagnostic(
    read,
    {
      version: chrome.runtime.getManifest().version,
      userAgent: navigator.userAgent,
      languages: [locale, chrome.i18n.getUILanguage()],
      tools: granted.length,
    },
    text,
  )
  const copy = () => {
    setResult(null)
    navigator.clipboard.writeText(written).then(
      () => setResult('copied'),
      () => {
        setResult('notCopied')
        setShown(true)
      },
    )
  }
  return (
    <section aria-labelledby="diagnostic-title">
      <h3 id="diagnostic-title">{text.title}</h3>
      <p>{text.hint}</p>
      <p>
        <button type="button" class="quiet" onClick={copy}>
          {text.copy}
        </button>
      </p>
      <p class={result === 'notCopied' ? 'outcome fault' : 'outcome'} role="status">
        {result && text[result]}
      </p>
      <details open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{text.show}</summary>
        <p class="diagnostic">{written}</p>
      </details>
    </section>
  )
}

/** What is to be told, as it changes. */
function useDiagnostic(): Read | null {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    const { session, local, managed, onChanged } = chrome.storage
    let isGone = false
    const look = async () => {
      const stored = {
        session: await session.get(null),
        local: await local.get(null),
        // Firefox refuses to read `managed` where there is no policy.
        managed: await managed.get(null).catch(() => ({})),
      }
      if (!isGone) setRead(readDiagnostic(stored, toolRules))
    }
    const onChange = () => void look()
    onChanged.addListener(onChange)
    onChange()
    return () => {
      isGone = true
      onChanged.removeListener(onChange)
    }
  }, [])
  return read
}
