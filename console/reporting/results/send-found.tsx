import { useRef, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import type { FoundExport } from './read-file.ts'
import { type SentRows, sendRows } from './send-rows.ts'
import { useElsewhere } from './use-elsewhere.ts'

interface SendFoundProps {
  session: Session
  found: FoundExport
  service: string
  onTaken(): void
}

/** Brings what was understood of a file, and says how far that is. */
export function SendFound({ session, found, service, onTaken }: SendFoundProps) {
  const { locale } = useLanguage()
  const { import: words } = useElsewhere()
  const [done, setDone] = useState<number | null>(null)
  const [sent, setSent] = useState<SentRows | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  useHeardWhenDone(said, sent)
  const all = found.rows.length
  const number = (n: number) => n.toLocaleString(locale)

  async function send() {
    if (done !== null) return
    setSent(null)
    setDone(0)
    const result = await sendRows(session, found, service, locale, setDone)
    setDone(null)
    setSent(result)
    onTaken()
  }

  return (
    <div class="results-send">
      <button
        type="button"
        class="strong"
        aria-disabled={done !== null}
        onClick={() => void send()}
      >
        {words.send}
      </button>
      {done !== null && (
        <p class="results-progress">
          <progress max={all} value={done} aria-label={words.send} />{' '}
          {fill(words.sending, { done: number(done), all: number(all) })}
        </p>
      )}
      <div role="status">
        {sent && (
          <p ref={said} tabIndex={-1} class="declarations-done notice">
            {formatEnd(sent)}
          </p>
        )}
      </div>
    </div>
  )

  function formatEnd(end: SentRows) {
    if (end.kind === 'done') {
      if (end.taken === 0) return words.nothingNew
      const counted = formatCount(end.taken, words.done, locale)
      return end.known === 0 ? counted : `${counted} ${formatCount(end.known, words.known, locale)}`
    }
    const values = { done: number(end.done), all: number(all) }
    const why = end.kind === 'refused' ? end.why : ''
    return <Attention>{fill(words[end.kind], { ...values, why })}</Attention>
  }
}
