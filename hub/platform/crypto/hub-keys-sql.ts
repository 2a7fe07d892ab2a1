import type { Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'

/** The root of a hub's keys, sealed under one secret. */
export interface SealedRoot {
  /** Id of that secret. */
  sealedBy: string
  sealed: string
}

/** Returns the root under each secret that opens it, the newest first; none in an older schema. */
export async function listSealedRoots(database: Queryable): Promise<SealedRoot[]> {
  const [found] = await database.query<{ there: boolean }>(
    `select to_regclass('hub_key') is not null as there`,
  )
  if (!found?.there) return []
  return database.query<SealedRoot>(
    'select sealed_by as "sealedBy", sealed from hub_key order by created_at desc, sealed_by',
  )
}

/** Lets one process at a time change the rows, until its transaction ends. */
export async function lockSealedRoots(transaction: Queryable): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.hubKeys])
}

/** Inserts the first row, unless another process has done so. */
export async function insertFirstSealedRoot(
  transaction: Queryable,
  { sealedBy, sealed }: SealedRoot,
): Promise<void> {
  await lockSealedRoots(transaction)
  await transaction.query(
    `insert into hub_key (sealed_by, sealed, created_at)
     select $1, $2, now() where not exists (select 1 from hub_key)`,
    [sealedBy, sealed],
  )
}

/** Inserts the root under another secret. */
export async function insertSealedRoot(
  transaction: Queryable,
  { sealedBy, sealed }: SealedRoot,
): Promise<void> {
  await transaction.query(
    `insert into hub_key (sealed_by, sealed, created_at)
     select $1, $2, greatest(now(), max(created_at) + interval '1 millisecond') from hub_key`,
    [sealedBy, sealed],
  )
}

/** Deletes the root under every secret but one. @returns the ids of the others */
export async function deleteOtherSealedRoots(
  transaction: Queryable,
  id: string,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    'delete from hub_key where sealed_by <> $1 returning sealed_by as id',
    [id],
  )
  return rows.map((row) => row.id)
}
