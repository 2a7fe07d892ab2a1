import type { Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'

/** An encrypted private key that signs tokens. */
export interface SigningKey {
  kid: string
  sealed: string
}

/** Returns every signing key, the newest first. */
export function listSigningKeys(database: Queryable): Promise<SigningKey[]> {
  return database.query<SigningKey>(
    'select kid, sealed from signing_key order by created_at desc, kid',
  )
}

/** Inserts the first signing key, unless another process has done so. */
export async function insertFirstSigningKey(database: Queryable, key: SigningKey): Promise<void> {
  await database.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.signingKeys])
  await database.query(
    `insert into signing_key (kid, sealed)
     select $1, $2 where not exists (select 1 from signing_key)`,
    [key.kid, key.sealed],
  )
}
