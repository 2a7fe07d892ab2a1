import { useState } from 'preact/hooks'
import { type Observatoire, observatoire } from '#shared/contract/reporting/observatoire.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatNames } from '#shared/report/format-names.ts'
import { formatGuard, formatNote } from '#shared/report/format-observatoire.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { Attention } from '../../style/attention.tsx'
import { BesidePage } from './beside-page.tsx'
import { NoteBar } from './note-bar.tsx'
import { parts } from './parts.ts'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

/** `#bilan/observatoire`: notes as the State makes them, and what the answers cannot decide. */
export function ObservatoirePage({ session, arriving }: PageProps) {
  const { locale } = useLanguage()
  const { observatoire: words } = openDataText[locale]
  const { openData, kept, beside } = useBilan()
  const { followed } = useResource(session, '/v1/export/observatoire.json', observatoire)
  const [said, say] = useState<'nothing' | 'taken' | 'failed'>('nothing')
  const { content, trouble } = followed
  const noted = content?.services.filter(({ notes }) => notes.length > 0) ?? []
  const silent = (content?.services ?? [])
    .filter(({ notes }) => notes.length === 0)
    .map(({ name }) => localise(name, locale))
  const file = `parvis-observatoire-${content?.to}.csv`

  async function take() {
    const path = `/v1/export/observatoire.csv?locale=${locale}`
    say((await takeFile(session, path, file)) ? 'taken' : 'failed')
  }

  return (
    <BesidePage title={words.title} intro={words.intro} arriving={arriving}>
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
          {noted.map((service) => (
            <Notes key={service.service} service={service} />
          ))}
          {silent.length > 0 && (
            <section class="observatoire-service">
              <p>{fill(words.notAsked, { services: formatNames(silent, locale) })}</p>
              <p class="report-note">{words.howTo}</p>
              <p>
                <a href={`${fragments.report}/${parts.import}`}>{beside.import}</a>
              </p>
            </section>
          )}
          <p>
            <button type="button" onClick={() => void take()}>
              {words.download}
            </button>
          </p>
          <p role="status">
            {said === 'taken' && fill(openData.taken, { file })}
            {said === 'failed' && <Attention>{openData.failed}</Attention>}
          </p>
        </>
      )}
    </BesidePage>
  )
}

function Notes({ service: { name, notes, guard } }: { service: Observatoire['services'][number] }) {
  const { locale } = useLanguage()
  const { observatoire: words } = openDataText[locale]
  return (
    <section class="observatoire-service">
      <h2>
        <LocalisedText text={name} locale={locale} />
      </h2>
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
      <p class="sheet-beside">{formatGuard(guard, locale)}</p>
    </section>
  )
}
