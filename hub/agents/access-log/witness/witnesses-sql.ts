import type { Queryable } from '../../../platform/database/database.ts'

/** A witness of this hub's logs. */
export interface StoredWitness {
  /** Its name. */
  witness: string
  /** The URL before `/add-checkpoint`. */
  url: string
  verifier_key: string
}

/** Lists the witnesses of this hub's logs, by name. */
export function listWitnesses(database: Queryable): Promise<StoredWitness[]> {
  return database.query<StoredWitness>(
    'select witness, url, verifier_key from log_witness order by witness',
  )
}

/** Adds a witness, or changes its URL and key. */
export async function upsertWitness(
  database: Queryable,
  { witness, url, verifier_key }: StoredWitness,
): Promise<void> {
  await database.query(
    `insert into log_witness (witness, url, verifier_key, added_at) values ($1, $2, $3, now())
     on conflict (witness) do update set url = excluded.url, verifier_key = excluded.verifier_key`,
    [witness, url, verifier_key],
  )
}

/** Removes a witness. @returns whether there was one */
export async function deleteWitness(transaction: Queryable, witness: string): Promise<boolean> {
  const rows = await transaction.query('delete from log_witness where witness = $1 returning 1', [
    witness,
  ])
  return rows.length > 0
}
