import { useState } from 'preact/hooks'
import {
  type ServiceResponse,
  type ServiceVersion,
  serviceVersionResponse,
} from '#shared/contract/catalogue/service-version.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { readHub } from '../../api/read-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { useWords } from './use-words.ts'

/** How many versions are shown at first, and how many more each time. */
const step = 20

/** Who declared what, and when, newest first; each may be brought back into the form. */
export function Versions() {
  const { told } = useServiceForm()
  return told && <VersionsOf told={told} />
}

function VersionsOf({ told }: { told: ServiceResponse }) {
  const { session, take } = useServiceForm()
  const { locale } = useLanguage()
  const { version: words, versions: text } = useWords()
  const [outcome, setOutcome] = useState<{ version: number; isTaken: boolean } | null>(null)
  const [most, setMost] = useState(step)
  const more = told.past.length - most
  const formatVersion = ({ version, author, at }: ServiceVersion) => {
    const moment = new Date(at)
    const day = formatDay(moment, told.zone, locale, new Date())
    if (author === null) return fill(words.byNobody, { version })
    const said = fill(words.by, { version, author, day })
    return fill(text.at, { version: said, hour: formatHour(moment, told.zone, locale) })
  }
  const takeBack = async (version: number) => {
    const path = `/v1/services/${told.definition.service}/versions/${version}`
    const read = readHub(session, path, serviceVersionResponse)
    const reading = await read(null, new AbortController().signal)
    if (reading.kind === 'over') return
    const isTaken = reading.kind === 'fresh'
    if (isTaken) take(reading.content.definition)
    setOutcome({ version, isTaken })
  }
  return (
    <>
      <ol class="service-versions plain-list">
        <li>
          {formatVersion(told)} {text.now}
        </li>
        {told.past.slice(0, most).map((one) => (
          <li key={one.version}>
            {formatVersion(one)}{' '}
            <button type="button" class="quiet" onClick={() => void takeBack(one.version)}>
              {fill(text.take, { version: one.version })}
            </button>
          </li>
        ))}
      </ol>
      {told.past.length === 0 && <p>{text.none}</p>}
      {more > 0 && (
        <div>
          <button type="button" class="quiet" onClick={() => setMost(most + step)}>
            {fill(text.more, { n: Math.min(step, more) })}
          </button>
        </div>
      )}
      <div role="status">
        {outcome?.isTaken && (
          <p class="save-done">{fill(text.taken, { version: outcome.version })}</p>
        )}
        {outcome && !outcome.isTaken && <Attention>{text.trouble}</Attention>}
      </div>
    </>
  )
}
