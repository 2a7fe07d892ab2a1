import { useMemo, useState } from 'preact/hooks'
import { type Geography, geography } from '#shared/contract/catalogue/geography.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { type GeographyFile, readGeographyFile, readShapesOf } from './geography-file.ts'
import { GeographyPreview } from './geography-preview.tsx'
import { RemoveGeography } from './remove-geography.tsx'
import { useGeographyWords } from './use-geography-words.ts'

interface GeographyFormProps {
  session: Session
  isAdmin: boolean
  zone: string
  kept: Geography['geography']
  /** What is known of territories, to say which of them the file draws. */
  territories: Places['territories']
  onKept(told: Geography): void
}

/** Brings the shapes of territories: a file, what it draws, and only then whether it is kept. */
export function GeographyForm(props: GeographyFormProps) {
  const { session, isAdmin, zone, kept, territories, onKept } = props
  const { locale } = useLanguage()
  const words = useGeographyWords()
  const [file, setFile] = useState<GeographyFile | null>(null)
  const [said, say] = useState('')
  const [wrong, setWrong] = useState('')
  const [isSending, setSending] = useState(false)
  const read = useMemo(() => file && readShapesOf(file), [file])

  async function choose(chosen: File | undefined) {
    setFile(null)
    setWrong('')
    if (!chosen) return
    say(words.reading)
    const brought = await readGeographyFile(chosen)
    say('')
    if (brought === 'too_long') setWrong(words.tooLong)
    else if (brought === 'unreadable') setWrong(words.unreadable)
    else setFile(brought)
  }

  async function send(path: { method: 'PUT' | 'DELETE' }, body: unknown, done: string) {
    if (isSending) return
    setSending(true)
    setWrong('')
    const sent = await sendHub(session, '/v1/geography', body, geography, { locale, ...path })
    setSending(false)
    if (sent.kind === 'refused') setWrong(sent.problem.errors?.[0]?.detail ?? sent.problem.detail)
    if (sent.kind === 'trouble') setWrong(words.failed)
    if (sent.kind !== 'done') return
    onKept(sent.content)
    setFile(null)
    say(done)
  }

  return (
    <section class="geography" aria-labelledby="geography">
      <h2 id="geography">{words.title}</h2>
      <p>
        {kept === null
          ? words.none
          : fill(formatCount(kept.shapes.length, words.kept, locale), {
              author: kept.author,
              day: formatDate(new Date(kept.at), zone, locale),
            })}
      </p>
      {!isAdmin && <p class="chart-note">{words.adminOnly}</p>}
      {isAdmin && (
        <>
          <p>{words.intro}</p>
          <div class="entry-field">
            <label for="geography-file">{words.file}</label>
            <p class="entry-hint" id="geography-hint">
              {words.fileHint}
            </p>
            <input
              id="geography-file"
              type="file"
              accept=".geojson,.json,application/geo+json,application/json"
              aria-describedby="geography-hint"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          </div>
          {file && read && (
            <>
              <div class="territory-choices">
                <Select
                  path="/geography/code"
                  label={words.code}
                  options={file.properties.map((one) => [one, one] as const)}
                  value={file.code}
                  onChange={(code) => setFile({ ...file, code })}
                />
                <Select
                  path="/geography/name"
                  label={words.name}
                  options={[
                    ['', words.noName] as const,
                    ...file.properties.map((one) => [one, one] as const),
                  ]}
                  value={file.name ?? ''}
                  onChange={(name) => setFile({ ...file, name: name || null })}
                />
              </div>
              <p class="chart-note">{words.codeHint}</p>
              <GeographyPreview read={read} territories={territories} />
              {!read.faults && (
                <div class="actions">
                  <button
                    type="button"
                    class="strong"
                    aria-disabled={isSending}
                    onClick={() =>
                      void send(
                        { method: 'PUT' },
                        { code: file.code, name: file.name, geojson: file.content },
                        words.done,
                      )
                    }
                  >
                    {isSending ? words.keeping : words.keep}
                  </button>
                  <button type="button" class="quiet" onClick={() => setFile(null)}>
                    {words.cancel}
                  </button>
                </div>
              )}
            </>
          )}
          {kept !== null && file === null && (
            <RemoveGeography
              onRemove={() => void send({ method: 'DELETE' }, undefined, words.removed)}
            />
          )}
          <p role="status">{said}</p>
          <p class="entry-fault" role="alert">
            {wrong !== '' && <Attention>{wrong}</Attention>}
          </p>
        </>
      )}
    </section>
  )
}
