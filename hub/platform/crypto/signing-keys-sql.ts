import type { Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'

/** A key that signs tokens, under seal. */
export interface SigningKey {
  kid: string
  sealed: string
}

/** Every signing key, the newest first. */
export function listSigningKeys(database: Queryable): Promise<SigningKey[]> {
  return database.query<SigningKey>(
    'select kid, sealed from signing_key order by created_at desc, kid',
  )
}

/** Keeps a first signing key, unless another process was faster. */
export async function insertFirstSigningKey(database: Queryable, key: SigningKey): Promise<void> {
  await database.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.signingKeys])
  await database.query(
    `insert into signing_key (kid, sealed)
     select $1, $2 where not exists (select 1 from signing_key)`,
    [key.kid, key.sealed],
  )
}
