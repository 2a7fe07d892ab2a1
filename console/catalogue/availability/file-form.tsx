import { useRef, useState } from 'preact/hooks'
import type { OfferTaken } from '#shared/contract/catalogue/offer.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { save } from '../../chart/save.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { EnterProps } from './enter-props.ts'
import { sendFile } from './send-file.ts'
import { useWords } from './use-words.ts'
import { writeRejects, writeTemplate } from './write-tables.ts'

/** Most that one file may hold, in bytes. */
const most = 2_000_000

/** A table: its template, its file, and the lines of it that were not taken. */
export function FileForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [taken, setTaken] = useState<OfferTaken | null>(null)
  useHeardWhenDone(said, taken)

  const download = (name: string, text: string) =>
    save(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))

  async function send() {
    const file = field.current?.files?.[0]
    if (sending) return
    setTrouble(null)
    if (!file) return setTrouble(words.noFile)
    if (file.size > most) return setTrouble(words.largeFile)
    setSending(true)
    const outcome = await sendFile(session, file, locale)
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return setTrouble(words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      return setTrouble(errors[0]?.detail ?? detail)
    }
    setTaken(outcome.content)
    onEntered()
  }

  return (
    <section class="offer-form card" aria-labelledby="offer-imported">
      <h3 id="offer-imported">{words.imported}</h3>
      <p class="entry-hint" id="offer-imported-hint">
        {words.importedHint}
      </p>
      <p>
        <button
          type="button"
          class="quiet"
          onClick={() => download('parvis-modele.csv', writeTemplate(known, locale))}
        >
          {words.template}
        </button>
      </p>
      <div class="entry-field">
        <label for="offer-file">{words.file}</label>
        <input
          ref={field}
          id="offer-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="offer-imported-hint"
          onChange={() => setTrouble(null)}
        />
      </div>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={sending} onClick={() => void send()}>
          {sending ? words.sending : words.import}
        </button>
      </div>
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div role="status">
        {taken && (
          <p ref={said} tabIndex={-1} class="offer-done">
            {fill(formatCount(taken.changed, words.fileTaken, locale), { same: taken.same })}
          </p>
        )}
      </div>
      {taken && taken.refused > 0 && (
        <div class="offer-rejects">
          <WrongLines
            wrong={taken.rejects.map(({ line, detail }) => ({ line, why: detail }))}
            text={{ notRead: words.fileRefused, line: words.line, moreLines: words.moreLines }}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => download('parvis-refus.csv', writeRejects(taken, locale))}
          >
            {words.rejects}
          </button>
        </div>
      )}
    </section>
  )
}
