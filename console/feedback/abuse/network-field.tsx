import { useEffect, useState } from 'preact/hooks'
import { type Networks, networks } from '#shared/contract/feedback/setting-aside.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { readHub } from '../../api/read-hub.ts'
import { Field } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useWords } from './use-words.ts'

interface NetworkFieldProps {
  session: Session
  day: string
  network: string
  onDay(day: string): void
  onNetwork(network: string): void
}

/** One of the networks that sent many answers on a day, once the day is chosen. */
export function NetworkField({ session, day, network, onDay, onNetwork }: NetworkFieldProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [known, setKnown] = useState<Networks | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    setKnown(null)
    setFailed(false)
    if (day === '') return
    const stop = new AbortController()
    const read = readHub(session, `/v1/settings-aside/networks?day=${day}`, networks)
    void read(null, stop.signal).then((reading) => {
      if (stop.signal.aborted) return
      if (reading.kind === 'fresh') setKnown(reading.content)
      else setFailed(true)
    })
    return () => stop.abort()
  }, [session, day])

  return (
    <fieldset class="entry-question">
      <legend>{words.network}</legend>
      <p class="entry-hint">{words.networkHint}</p>
      <div class="entry-fields">
        <Field
          path="/network/day"
          kind="date"
          label={words.networkDay}
          value={day}
          onChange={onDay}
        />
        {known !== null && known.networks.length > 0 && (
          <Select
            path="/network/network"
            label={words.network}
            value={network}
            options={[
              ['', words.anyNetwork],
              ...known.networks.map(
                ({ network: name, n }) =>
                  [
                    name,
                    fill(formatCount(n, words.networkOf, locale), { name: name.slice(0, 4) }),
                  ] as const,
              ),
            ]}
            onChange={onNetwork}
          />
        )}
      </div>
      <p class="entry-hint" role="status">
        {failed && words.unreachable}
        {day !== '' && known === null && !failed && words.reading}
        {known?.networks.length === 0 && words.noNetworks}
      </p>
    </fieldset>
  )
}
