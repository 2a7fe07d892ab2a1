import { useState } from 'preact/hooks'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type ServiceResponse,
  type ServiceVersion,
  serviceVersionResponse,
} from '#shared/contract/catalogue/service-version.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { readHub } from '../../api/read-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'

interface VersionsProps {
  session: Session
  told: ServiceResponse
  onTake(definition: Service): void
}

/** Who declared what, and when, newest first; each may be brought back into the form. */
export function Versions({ session, told, onTake }: VersionsProps) {
  const { locale } = useLanguage()
  const { version: words, versions: text } = useWords()
  const [outcome, setOutcome] = useState<{ version: number; isTaken: boolean } | null>(null)
  const formatVersion = ({ version, author, at }: ServiceVersion) => {
    const moment = new Date(at)
    const day = formatDay(moment, told.zone, locale, new Date())
    if (author === null) return fill(words.byNobody, { version })
    const said = fill(words.by, { version, author, day })
    return fill(text.at, { version: said, hour: formatHour(moment, told.zone, locale) })
  }
  const take = async (version: number) => {
    const path = `/v1/services/${told.definition.service}/versions/${version}`
    const read = readHub(session, path, serviceVersionResponse)
    const reading = await read(null, new AbortController().signal)
    if (reading.kind === 'over') return
    const isTaken = reading.kind === 'fresh'
    if (isTaken) onTake(reading.content.definition)
    setOutcome({ version, isTaken })
  }
  return (
    <section class="service-part" aria-labelledby="versions-title">
      <h2 id="versions-title">{text.title}</h2>
      <ol class="service-versions plain-list">
        <li>
          {formatVersion(told)} {text.now}
        </li>
        {told.past.map((one) => (
          <li key={one.version}>
            {formatVersion(one)}{' '}
            <button type="button" class="quiet" onClick={() => void take(one.version)}>
              {fill(text.take, { version: one.version })}
            </button>
          </li>
        ))}
      </ol>
      {told.past.length === 0 && <p>{text.none}</p>}
      <div role="status">
        {outcome?.isTaken && (
          <p class="save-done">{fill(text.taken, { version: outcome.version })}</p>
        )}
        {outcome && !outcome.isTaken && <Attention>{text.trouble}</Attention>}
      </div>
    </section>
  )
}
