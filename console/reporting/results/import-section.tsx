import { useEffect, useRef, useState } from 'preact/hooks'
import type { ResultImports } from '#shared/contract/reporting/results.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { FoundPreview, FoundSummary } from './found-preview.tsx'
import { type FileWrong, type FoundExport, readFile } from './read-file.ts'
import { SendFound } from './send-found.tsx'
import { useElsewhere } from './use-elsewhere.ts'

interface ImportSectionProps {
  session: Session
  known: ResultImports
  /** More is counted than was. */
  onTaken(): void
}

type State =
  | { kind: 'nothing' }
  | { kind: 'reading'; lines: number }
  | { kind: 'wrong'; wrong: FileWrong }
  | { kind: 'found'; found: FoundExport }

/** An export of one of the State's instruments: chosen, read here, looked at, and only then brought. */
export function ImportSection({ session, known, onTaken }: ImportSectionProps) {
  const { locale } = useLanguage()
  const { import: words } = useElsewhere()
  const [state, setState] = useState<State>({ kind: 'nothing' })
  const [service, choose] = useState(known.services[0]?.service ?? '')
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(file: File | undefined) {
    reading.current?.abort()
    if (!file) return setState({ kind: 'nothing' })
    const own = new AbortController()
    reading.current = own
    setState({ kind: 'reading', lines: 0 })
    const found = await readFile(
      file,
      known.zone,
      (lines) => setState({ kind: 'reading', lines }),
      own.signal,
    )
    if (own.signal.aborted) return
    setState(typeof found === 'string' ? { kind: 'wrong', wrong: found } : { kind: 'found', found })
  }

  return (
    <section class="results-import" aria-label={words.title}>
      <div class="entry-fields">
        <div class="entry-field">
          <label for="results-service">{words.service}</label>
          <select
            id="results-service"
            value={service}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {known.services.map((one) => (
              <option key={one.service} value={one.service} selected={one.service === service}>
                <LocalisedText text={one.name} locale={locale} />
              </option>
            ))}
          </select>
        </div>
        <div class="entry-field">
          <label for="results-file">{words.file}</label>
          <input
            id="results-file"
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby="results-file-hint"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
          <p class="field-hint" id="results-file-hint">
            {words.fileHint}
          </p>
        </div>
      </div>
      <div role="status">
        {state.kind === 'reading' && (
          <p>
            {words.reading}
            {state.lines > 0 && ` (${state.lines.toLocaleString(locale)})`}
          </p>
        )}
        {state.kind === 'wrong' && (
          <p>
            <Attention>{words.wrong[state.wrong]}</Attention>
          </p>
        )}
        {state.kind === 'found' && <FoundSummary found={state.found} />}
      </div>
      {state.kind === 'found' && <FoundPreview found={state.found} />}
      {state.kind === 'found' && state.found.rows.length > 0 && (
        <SendFound
          key={`${state.found.file} ${service}`}
          session={session}
          found={state.found}
          service={service}
          onTaken={onTaken}
        />
      )}
    </section>
  )
}
