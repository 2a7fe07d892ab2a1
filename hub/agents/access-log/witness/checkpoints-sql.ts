import type { Queryable } from '../../../platform/database/database.ts'

/** A signed head of the tree of an organisation's seals. */
export interface StoredCheckpoint {
  /** Number of seals under it. */
  size: number
  at: Date
  note: string
  /** The peaks of the tree, one after another, in base64url. */
  peaks: string
}

/** Finds the newest checkpoint of an organisation. @param upTo only with this size or less */
export async function findCheckpoint(
  database: Queryable,
  organisation: string,
  upTo: number | null = null,
): Promise<StoredCheckpoint | null> {
  const [row] = await database.query<StoredCheckpoint>(
    `select size::float8 as size, at, note, peaks from log_checkpoint c
     where organisation = $1 and size <= coalesce($2::bigint, 9223372036854775807)
     order by c.size desc limit 1`,
    [organisation, upTo],
  )
  return row ?? null
}

/** Inserts a checkpoint, unless another process has done so. */
export async function insertCheckpoint(
  database: Queryable,
  organisation: string,
  { size, at, note, peaks }: StoredCheckpoint,
): Promise<void> {
  await database.query(
    `insert into log_checkpoint (organisation, size, at, note, peaks) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [organisation, size, at, note, peaks],
  )
}

/** Lists the checkpoints of an organisation, oldest first. @param after only larger ones */
export function listCheckpoints(
  database: Queryable,
  organisation: string,
  after: number,
  limit: number,
): Promise<StoredCheckpoint[]> {
  return database.query<StoredCheckpoint>(
    `select size::float8 as size, at, note, peaks from log_checkpoint c
     where organisation = $1 and size > $2::bigint order by c.size limit $3`,
    [organisation, after, limit],
  )
}
