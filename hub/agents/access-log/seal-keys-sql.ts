import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'

/** A key of the seals as stored, encrypted. */
export interface SealedSealKey {
  kid: string
  sealed: string
}

/** Returns all keys, the newest first. */
export function listSealKeys(database: Queryable): Promise<SealedSealKey[]> {
  return database.query<SealedSealKey>(
    'select kid, sealed from seal_key order by created_at desc, kid',
  )
}

/** Lets one process at a time add a key, until its transaction ends. */
export async function lockSealKeys(transaction: Queryable): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.sealKeys])
}

/** Inserts the first key, unless another process has done so. */
export async function insertFirstSealKey(
  transaction: Queryable,
  { kid, sealed }: SealedSealKey,
): Promise<void> {
  await transaction.query(
    `insert into seal_key (kid, sealed, created_at)
     select $1, $2, now() where not exists (select 1 from seal_key)`,
    [kid, sealed],
  )
}

/** Inserts a key, newer than all others even after a clock was set back. */
export async function insertNextSealKey(
  transaction: Queryable,
  { kid, sealed }: SealedSealKey,
): Promise<void> {
  await transaction.query(
    `insert into seal_key (kid, sealed, created_at)
     select $1, $2, greatest(now(), max(created_at) + interval '1 millisecond') from seal_key`,
    [kid, sealed],
  )
}
