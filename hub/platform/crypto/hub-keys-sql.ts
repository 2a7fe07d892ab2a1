import type { Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'

/** A generation of the root of a hub's keys, sealed under one secret. */
export interface SealedRoot {
  /** Id of that secret. */
  sealedBy: string
  sealed: string
  /** 1 for the first. */
  generation: number
}

/** The same, and since when it seals. */
export interface StoredRoot extends SealedRoot {
  hasBegun: boolean
  /** For an hour or more. */
  hasSettled: boolean
}

/**
 * Returns each generation of the root under each secret that opens it: of the newest secret first, the
 * newest generation first. None in an older schema.
 */
export async function listSealedRoots(database: Queryable): Promise<StoredRoot[]> {
  const [there] = await database.query<{ first: boolean; later: boolean }>(
    `select to_regclass('hub_key') is not null as first,
       to_regclass('root_generation') is not null as later`,
  )
  if (!there?.first) return []
  if (!there.later)
    return database.query<StoredRoot>(
      `select sealed_by as "sealedBy", sealed, 1 as generation, true as "hasBegun",
         true as "hasSettled" from hub_key
       order by created_at desc, sealed_by`,
    )
  return database.query<StoredRoot>(
    `select k.sealed_by as "sealedBy", k.sealed, k.generation,
       coalesce(g.begins_at <= now(), true) as "hasBegun",
       coalesce(g.begins_at <= now() - interval '1 hour', true) as "hasSettled"
     from hub_key k left join root_generation g using (generation)
     order by max(k.created_at) over (partition by k.sealed_by) desc, k.sealed_by, k.generation desc`,
  )
}

/** Lets one process at a time change the rows, until its transaction ends. */
export async function lockSealedRoots(transaction: Queryable): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.hubKeys])
}

/** Inserts the first row, unless another process has done so. */
export async function insertFirstSealedRoot(
  transaction: Queryable,
  { sealedBy, sealed }: Pick<SealedRoot, 'sealedBy' | 'sealed'>,
): Promise<void> {
  await lockSealedRoots(transaction)
  await transaction.query(
    `insert into hub_key (sealed_by, sealed, created_at)
     select $1, $2, now() where not exists (select 1 from hub_key)`,
    [sealedBy, sealed],
  )
}

/** Inserts a generation of the root under a secret. */
export async function insertSealedRoot(
  transaction: Queryable,
  { sealedBy, sealed, generation }: SealedRoot,
): Promise<void> {
  await transaction.query(
    `insert into hub_key (sealed_by, sealed, generation, created_at)
     select $1, $2, $3, greatest(now(), max(created_at) + interval '1 millisecond') from hub_key`,
    [sealedBy, sealed, generation],
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
  return [...new Set(rows.map((row) => row.id))]
}
