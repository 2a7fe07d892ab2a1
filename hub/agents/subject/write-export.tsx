import { renderToString } from 'preact-render-to-string'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { subjectText } from '#shared/text/site-owner/agents/subject.ts'
import exportCss from './export.css?inline'
import type { Selector } from './find-subject.ts'
import type { GatheredRequest } from './gather.ts'
import { readable } from './readable.ts'
import { type Reading, Row } from './row.tsx'
import type { RecordName } from './subject-record-sql.ts'

/** Everything known about a person. */
export interface SubjectExport {
  organisation: string
  /** Its name. */
  name: string
  zone: string
  at: Date
  by: Selector['by']['kind']
  unsure: number
  requests: readonly GatheredRequest[]
}

/** The parts of a request, in reading order. */
const parts: readonly (RecordName | 'merges' | 'looks')[] = [
  'request',
  'states',
  'promises',
  'proofs',
  'deliveries',
  'adaptations',
  'addresses',
  'address_changes',
  'devices',
  'callbacks',
  'acting',
  'replies',
  'contacts',
  'recognised_by',
  'second_factors',
  'merges',
  'looks',
]

/**
 * Writes the files of an export: a self-contained HTML page without script, and JSON for programs.
 */
export function writeExport(
  known: SubjectExport,
  locale: Locale,
): Record<'index.html' | 'data.json', string> {
  const { organisation, name, zone, at, by, unsure, requests } = known
  const data = {
    format: 'parvis-subject-export',
    version: 1,
    organisation: { organisation, name, zone },
    exported_at: at,
    asked_by: by,
    unsure,
    requests,
  }
  return {
    'index.html': `<!doctype html>${renderToString(<Page known={known} locale={locale} />)}\n`,
    'data.json': `${JSON.stringify(data, null, 2)}\n`,
  }
}

function Page({ known, locale }: { known: SubjectExport; locale: Locale }) {
  const text = subjectText[locale]
  const { name, zone, at, unsure, requests } = known
  const reading: Reading = { locale, zone, now: at }
  const title = fill(text.title, { organisation: name })
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <style>{`${tokenSheet(':root')}${exportCss}`}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            {fill(text.intro, {
              organisation: name,
              day: formatDay(at, zone, locale, at),
              hour: formatHour(at, zone, locale),
            })}
          </p>
          <p>{fill(text.elsewhere, { organisation: name })}</p>
          {unsure > 0 && <p>{formatCount(unsure, text.unsure, locale)}</p>}
          {requests.map((one) => (
            <RequestPart key={`${one.source}/${one.reference}`} request={one} reading={reading} />
          ))}
        </main>
      </body>
    </html>
  )
}

function RequestPart({ request, reading }: { request: GatheredRequest; reading: Reading }) {
  const { locale } = reading
  const text = subjectText[locale]
  const { source, reference, service_name } = request
  const service = service_name ? localise(service_name, locale) : ''
  return (
    <section>
      <h2>{fill(text.request, { service, reference })}</h2>
      <p class="muted">{fill(text.source, { source })}</p>
      {parts.map((part) => (
        <section key={part}>
          <h3>{text.sections[part]}</h3>
          {request[part].length === 0 && <p class="muted">{text.none}</p>}
          {request[part].map((row, at) => (
            <Row key={at} row={readable(part, row)} reading={reading} />
          ))}
        </section>
      ))}
    </section>
  )
}
