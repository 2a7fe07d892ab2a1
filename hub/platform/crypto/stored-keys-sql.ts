import type { Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'

/** What a stored key is for. */
export const keyKinds = ['backups', 'push'] as const

export type KeyUse = (typeof keyKinds)[number]

/** Returns the encrypted keys of a use, the newest first. None in an older schema. */
export async function listStoredKeys(database: Queryable, use: KeyUse): Promise<string[]> {
  const [there] = await database.query<{ is: boolean }>(
    `select to_regclass('stored_key') is not null as is`,
  )
  if (!there?.is) return []
  const rows = await database.query<{ sealed: string }>(
    'select sealed from stored_key where use = $1 order by nth desc',
    [use],
  )
  return rows.map(({ sealed }) => sealed)
}

/** Lets one process at a time add a key, until its transaction ends. */
export async function lockStoredKeys(transaction: Queryable): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.storedKeys])
}

/** Inserts an encrypted key, newer than the others of its use. */
export async function insertStoredKey(
  transaction: Queryable,
  use: KeyUse,
  sealed: string,
): Promise<void> {
  await transaction.query(
    `insert into stored_key (use, nth, sealed, created_at)
     select $1, coalesce(max(nth), 0) + 1, $2, now() from stored_key where use = $1`,
    [use, sealed],
  )
}
