import { useEffect, useState } from 'preact/hooks'
import { formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { AccessTable } from './access-table.tsx'
import { Older } from './older.tsx'
import type { FollowedLog } from './use-access-log.ts'

interface AccessesProps {
  log: FollowedLog
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: who looked at data of usagers, and for what. The agent is not in what the hub tells. */
export function Accesses({ log, arriving }: AccessesProps) {
  const { text, locale } = useLanguage()
  const heading = useArrival(arriving)
  const known = log.followed.content
  // Told again even when the words are the same: a new element is a new sentence.
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const announce = (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 }))
  useTitle(text.pages.accesses)

  const arrived = known?.arrived
  useEffect(() => {
    if (arrived !== undefined && arrived.length > 0)
      announce(formatCount(arrived.length, text.newAccesses, locale))
  }, [arrived])

  const refresh = async () => {
    const answered = await log.refresh()
    if (answered && known !== null)
      announce(fill(text.updated, { hour: formatHour(new Date(), known.zone, locale) }))
  }
  return (
    <main class="accesses">
      <h1 ref={heading} tabIndex={-1}>
        {text.accessQuestion}
      </h1>
      <p class="intro">{text.accessIntro}</p>
      <div class="access-line">
        <Freshness
          followed={log.followed}
          loading={text.accessLoading}
          kept={text.accessKept}
          zone={known?.zone}
        />
        <button type="button" class="quiet" onClick={refresh}>
          {text.refresh}
        </button>
      </div>
      <p class="unseen" role="status">
        <span key={said.turn}>{said.words}</span>
      </p>
      {known?.accesses.length === 0 && <p>{text.noAccess}</p>}
      {known !== null && known.accesses.length > 0 && (
        <>
          <AccessTable log={known} />
          <Older log={log} onAdded={(n) => announce(formatCount(n, text.olderAdded, locale))} />
        </>
      )}
    </main>
  )
}
