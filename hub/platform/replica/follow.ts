import type { Database } from '../database/database.ts'
import { openPostgres } from '../database/postgres.ts'
import { findReplayPosition, type Position } from '../database/replication.ts'
import type { Reading } from './reading.ts'
import { openWaiting } from './waiting.ts'
import { writtenAgo } from './written-ago.ts'

/** Largest lag of a replica, in milliseconds. The hub does not read one further behind. */
const mostBehind = 30_000

/** Timeouts of a check and of a figure, in milliseconds. */
const patience = { look: 2000, figure: 20_000 }

/**
 * Why the hub does not read a replica: it does not answer, lags too much, or follows another
 * database.
 */
export type Fault = 'away' | 'behind' | 'stranger'

/** A replica with periodic checks of its lag. */
export interface Followed extends Reading {
  /**
   * Starts the checks; until the replica is known to follow, the hub reads the primary.
   * @param say called when the reason not to use the replica changes; `null` when it is in use
   */
  start(say: (fault: Fault | null) => void): void
  /** Lag in milliseconds; `null` while it is unknown. */
  behind(): number | null
  /** Closes the replica; the primary answers the queries that still wait. */
  stop(): Promise<void>
}

/**
 * Follows a replica of a PostgreSQL server.
 * @param every milliseconds between two checks
 * @param now a monotonic clock in milliseconds
 */
export function followReplica(
  primary: Database,
  url: string,
  { every = 1000, now = () => performance.now() } = {},
): Followed {
  const replica = openPostgres(within(url, patience.figure))
  // A pool of its own, so that no check waits behind figures.
  const looks = openPostgres(within(url, patience.look), 1)
  const figures = openWaiting()
  const began = now()
  /** WAL positions of the primary with their time, the oldest first, that the replica may lack. */
  let marks: { at: bigint; asked: number }[] = []
  /** The replica has all writes before this time. */
  let has = Number.NEGATIVE_INFINITY
  /** WAL position of the replica at the last check. */
  let seen: bigint | null = null
  let said: Fault | null | undefined
  let looking = Promise.resolve()
  let next: NodeJS.Timeout | undefined
  let isOver = false

  const isAsked = (written = mostBehind) => has >= now() - Math.min(mostBehind, written)

  async function look(): Promise<Fault | null> {
    const asked = now()
    const ahead = await findReplayPosition(primary)
    const behind = await findReplayPosition(looks).catch(() => null)
    if (behind === null) return forget('away')
    const before = seen
    seen = behind.at
    const follows = behind.follows && behind.of === ahead.of
    // A replica ahead of the primary follows a primary that was restored to an earlier state.
    if (!follows || (before !== null && before > ahead.at)) return forget('stranger')
    if (before !== null) learn(ahead, asked, behind)
    return isAsked() ? null : 'behind'
  }

  function learn({ at }: Position, asked: number, behind: Position): void {
    const young = [...marks, { at, asked }].filter((one) => one.asked >= asked - mostBehind)
    has = young.findLast((one) => one.at <= behind.at)?.asked ?? has
    marks = young.filter((one) => one.at > behind.at)
  }

  function forget(fault: Fault): Fault {
    has = Number.NEGATIVE_INFINITY
    marks = []
    figures.giveUp()
    return fault
  }

  async function keepLooking(say: (fault: Fault | null) => void): Promise<void> {
    // While the primary does not answer, the lag is unknown; sign-in fails then too.
    const fault = await look().catch(() => (isAsked() ? null : 'behind'))
    // Just after the start the lag is not known yet.
    const isEarly = said === undefined && fault === 'behind' && now() - began < mostBehind
    if (isOver) return
    if (fault !== said && !isEarly) {
      said = fault
      say(fault)
    }
    next = setTimeout(() => {
      looking = keepLooking(say)
    }, every)
  }

  return {
    async read(asking, work) {
      if (!isAsked(writtenAgo(asking))) return work(primary)
      return figures.until(work(replica)).catch(() => work(primary))
    },
    start(say) {
      looking = keepLooking(say)
    },
    behind: () => (Number.isFinite(has) ? now() - has : null),
    async stop() {
      isOver = true
      clearTimeout(next)
      forget('away')
      await looking
      await Promise.all([replica.close(), looks.close()])
    },
  }
}

/** Returns the URL of a server with timeouts in milliseconds. */
function within(url: string, patience: number): string {
  const address = new URL(url)
  address.searchParams.set('query_timeout', String(patience))
  return address.href
}
