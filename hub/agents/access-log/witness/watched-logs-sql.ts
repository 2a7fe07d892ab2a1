import type { Queryable } from '../../../platform/database/database.ts'

/** A log that this hub witnesses, and the newest head that it cosigned. */
export interface WatchedLog {
  origin: string
  verifier_key: string
  size: number
  /** In base64. */
  root: string
  seen_at: Date | null
  /** When the log first showed a head that does not continue this one. */
  forked_at: Date | null
}

const columns = 'origin, verifier_key, size::float8 as size, root, seen_at, forked_at'

/** Lists the logs that this hub witnesses, by origin. */
export function listWatchedLogs(database: Queryable): Promise<WatchedLog[]> {
  return database.query<WatchedLog>(
    `select ${columns} from watched_log where removed_at is null order by origin`,
  )
}

/**
 * Finds a log and locks it until the transaction ends, so that two heads of one size are never
 * cosigned.
 */
export async function lockWatchedLog(
  transaction: Queryable,
  origin: string,
): Promise<WatchedLog | null> {
  const [row] = await transaction.query<WatchedLog>(
    `select ${columns} from watched_log where origin = $1 and removed_at is null for update`,
    [origin],
  )
  return row ?? null
}

/** Begins to witness a log. What was seen of it before stays. @param root of a tree without leaves */
export async function upsertWatchedLog(
  database: Queryable,
  { origin, verifier_key, root }: Pick<WatchedLog, 'origin' | 'verifier_key' | 'root'>,
): Promise<void> {
  await database.query(
    `insert into watched_log (origin, verifier_key, size, root) values ($1, $2, 0, $3)
     on conflict (origin) do update
     set verifier_key = excluded.verifier_key, removed_at = null`,
    [origin, verifier_key, root],
  )
}

/** Sets the newest head of a log. */
export async function updateWatchedLog(
  transaction: Queryable,
  origin: string,
  { size, root, at }: { size: number; root: string; at: Date },
): Promise<void> {
  await transaction.query(
    'update watched_log set size = $2, root = $3, seen_at = $4 where origin = $1',
    [origin, size, root, at],
  )
}

/** Sets when a log first showed a fork. */
export async function updateForked(
  transaction: Queryable,
  origin: string,
  at: Date,
): Promise<void> {
  await transaction.query(
    'update watched_log set forked_at = coalesce(forked_at, $2) where origin = $1',
    [origin, at],
  )
}

/**
 * Ends the witnessing of a log.
 * @param forgets deletes what was seen of it; else that stays, against forks
 * @returns whether there was one
 */
export async function removeWatchedLog(
  database: Queryable,
  origin: string,
  forgets: boolean,
): Promise<boolean> {
  const rows = await database.query(
    forgets
      ? 'delete from watched_log where origin = $1 returning 1'
      : 'update watched_log set removed_at = now() where origin = $1 and removed_at is null returning 1',
    [origin],
  )
  return rows.length > 0
}
