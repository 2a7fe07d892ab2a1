import type { Database } from '../database/database.ts'
import { openPostgres } from '../database/postgres.ts'
import { findReplayPosition, type Position } from '../database/replication.ts'
import type { Reading } from './reading.ts'
import { openWaiting } from './waiting.ts'
import { writtenAgo } from './written-ago.ts'

/** Figures may be this old, in milliseconds. A replica that is further behind is not asked. */
const mostBehind = 30_000

/** How long a look and a figure are waited for, in milliseconds. */
const patience = { look: 2000, figure: 20_000 }

/** Why a replica is not asked: it does not answer, is too far behind, or follows another database. */
export type Fault = 'away' | 'behind' | 'stranger'

/** A replica whose standing is looked at again and again. */
export interface Followed extends Reading {
  /**
   * Begins to look; until it was seen to follow, the primary is read.
   * @param say told why the replica is not asked, or `null` when it is, once each time that changes
   */
  start(say: (fault: Fault | null) => void): void
  /** How old what it has is, in milliseconds; `null` while it is not known to follow. */
  behind(): number | null
  /** Closes the replica; who still waits for it is answered by the primary. */
  stop(): Promise<void>
}

/**
 * Follows a replica of a PostgreSQL server.
 * @param every how long one waits between two looks, in milliseconds
 * @param now a clock of milliseconds that is never set back
 */
export function followReplica(
  primary: Database,
  url: string,
  { every = 1000, now = () => performance.now() } = {},
): Followed {
  const replica = openPostgres(within(url, patience.figure))
  // Apart, so that no look waits behind figures.
  const looks = openPostgres(within(url, patience.look), 1)
  const figures = openWaiting()
  const began = now()
  /** What the primary had written when it was asked, the oldest first, that the replica may lack. */
  let marks: { at: bigint; asked: number }[] = []
  /** The replica has all that was written before this instant. */
  let has = Number.NEGATIVE_INFINITY
  /** How far it was at the last look. */
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
    // What has read more than was ever written follows what the primary was before it went back.
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
    // While the primary does not answer, nothing is learnt; nobody is let in then either.
    const fault = await look().catch(() => (isAsked() ? null : 'behind'))
    // Who has just begun to look does not know yet.
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

/** The address of a server that is given up when it does not answer for as long, in milliseconds. */
function within(url: string, patience: number): string {
  const address = new URL(url)
  address.searchParams.set('query_timeout', String(patience))
  return address.href
}
