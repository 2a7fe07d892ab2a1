import { useEffect, useState } from 'preact/hooks'
import { type Observatoire, observatoire } from '#shared/contract/reporting/observatoire.ts'
import { formatGuard, formatNote } from '#shared/report/format-observatoire.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { NoteBar } from './note-bar.tsx'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

interface ObservatoireSectionProps {
  session: Session
  /** How many files were taken in: with each the notes may be others. */
  imports: number
}

/** Notes made as the State's Observatoire makes them, and what the answers cannot decide. */
export function ObservatoireSection({ session, imports }: ObservatoireSectionProps) {
  const { locale } = useLanguage()
  const { observatoire: words } = openDataText[locale]
  const { openData, kept } = useBilan()
  const { followed, ask } = useResource(session, '/v1/export/observatoire.json', observatoire)
  const [said, say] = useState<'nothing' | 'taken' | 'failed'>('nothing')
  const { content, trouble } = followed
  useEffect(() => {
    if (content !== null) void ask()
  }, [imports])
  const file = `parvis-observatoire-${content?.to}.csv`

  async function take() {
    const path = `/v1/export/observatoire.csv?locale=${locale}`
    say((await takeFile(session, path, file)) ? 'taken' : 'failed')
  }

  return (
    <section class="observatoire" aria-labelledby="observatoire">
      <h2 id="observatoire">{words.title}</h2>
      <p>{words.intro}</p>
      <p role="status">
        {content === null && trouble === null && words.loading}
        {trouble !== null && <Attention>{kept[trouble]}</Attention>}
      </p>
      {content && (
        <>
          <p>
            {fill(words.window, {
              from: formatPeriod(content.from, locale),
              to: formatPeriod(content.to, locale),
            })}
          </p>
          {content.services.map((service) => (
            <Notes key={service.service} service={service} />
          ))}
          {content.services.some(({ notes }) => notes.length === 0) && (
            <p class="report-note">{words.howTo}</p>
          )}
          <button type="button" onClick={() => void take()}>
            {words.download}
          </button>
          <p role="status">
            {said === 'taken' && fill(openData.taken, { file })}
            {said === 'failed' && <Attention>{openData.failed}</Attention>}
          </p>
        </>
      )}
    </section>
  )
}

function Notes({ service: { name, notes, guard } }: { service: Observatoire['services'][number] }) {
  const { locale } = useLanguage()
  const { observatoire: words } = openDataText[locale]
  return (
    <section class="observatoire-service">
      <h3>{name[locale]}</h3>
      {notes.length === 0 && <p class="report-note">{words.notAsked}</p>}
      <ul>
        {notes.map((note) => (
          <li key={`${note.source} ${note.measure}`} data-world="usager">
            <p>
              <strong>{words.measures[note.measure]}</strong>, {words.sources[note.source]}
            </p>
            <p>{formatNote(note, locale)}</p>
            {note.told === 'note' && <NoteBar note={note} />}
          </li>
        ))}
      </ul>
      {notes.length > 0 && <p class="sheet-beside">{formatGuard(guard, locale)}</p>}
    </section>
  )
}
