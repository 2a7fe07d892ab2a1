import type { Queryable } from '../../../platform/database/database.ts'

/** The key with which this hub cosigns, encrypted. */
export interface StoredWitnessKey {
  witness: string
  sealed: string
}

/** Finds the key. */
export async function findWitnessKey(database: Queryable): Promise<StoredWitnessKey | null> {
  const [row] = await database.query<StoredWitnessKey>(
    'select witness, sealed from witness_key order by created_at, witness limit 1',
  )
  return row ?? null
}

/** Inserts the key, unless another process has done so. */
export async function insertWitnessKey(
  database: Queryable,
  { witness, sealed }: StoredWitnessKey,
): Promise<void> {
  await database.query(
    `insert into witness_key (witness, sealed, created_at)
     select $1, $2, now() where not exists (select 1 from witness_key) on conflict do nothing`,
    [witness, sealed],
  )
}
