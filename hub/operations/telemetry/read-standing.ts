import type { Queryable } from '../../platform/database/database.ts'
import type { Standing } from '../../platform/telemetry/metrics.ts'
import { countPendingProofs } from '../../requests/delivery/queue/proof-queue-sql.ts'
import {
  countSources,
  countWaitingEvents,
  countWebhooks,
  measureOldestUnsealed,
} from './standing-sql.ts'

/** Longest time that what was read is told again, in milliseconds: two who ask ask once. */
const fresh = 5000

/**
 * Reads what stands in the database, for all organisations together: none is told apart, since how much one
 * town's services write is not another's business.
 * @returns what reads it; a database that does not answer is said to be down, and nothing else of it
 */
export function standingReader(database: Queryable): () => Promise<Standing> {
  let last: { at: number; standing: Promise<Standing> } | null = null
  return () => {
    const now = performance.now()
    if (!last || now - last.at > fresh) last = { at: now, standing: read(database) }
    return last.standing
  }
}

async function read(database: Queryable): Promise<Standing> {
  try {
    const owed = await countPendingProofs(database)
    const unsealed = await measureOldestUnsealed(database)
    const sources = await countSources(database)
    const { well, failing, stopped } = await countWebhooks(database)
    const events = await countWaitingEvents(database)
    return {
      database_up: 1,
      proofs_owed: Object.fromEntries(owed.map((one) => [one.channel, one.owed])),
      proofs_due_seconds: Math.max(0, ...owed.map((one) => one.due)),
      seal_due_seconds: unsealed,
      sources: { well: sources.well, failing: sources.failing },
      source_unread_seconds: sources.unread,
      webhooks: { well, failing, stopped },
      events_waiting: events.waiting,
      events_due_seconds: Math.max(0, events.due),
    }
  } catch {
    return { database_up: 0 }
  }
}
