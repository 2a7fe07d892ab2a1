import { countWitnessings } from '../../agents/access-log/witness/cosignatures-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Standing } from '../../platform/telemetry/metrics.ts'
import { countPendingProofs } from '../../requests/delivery/queue/proof-queue-sql.ts'
import { measureLastBackup } from '../backup/last-backup-sql.ts'
import {
  countSources,
  countWaitingEvents,
  countWebhooks,
  measureOldestUnsealed,
} from './standing-sql.ts'

/** How long a result stays cached, in milliseconds. */
const fresh = 5000

/**
 * Reads metrics of the database, for all organisations together: the volume of one town is not
 * another's business.
 * @returns a reader; for a database that fails it reports only that it is down
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
    const backup = await measureLastBackup(database)
    const sources = await countSources(database)
    const { well, failing, stopped } = await countWebhooks(database)
    const events = await countWaitingEvents(database)
    return {
      database_up: 1,
      proofs_owed: Object.fromEntries(owed.map((one) => [one.channel, one.owed])),
      proofs_due_seconds: Math.max(0, ...owed.map((one) => one.due)),
      seal_due_seconds: unsealed,
      log_witnesses: await countWitnessings(database),
      ...(backup.age !== null && { backup_age_seconds: backup.age }),
      backup_failed: backup.failed,
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
