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

/**
 * Returns the signing keys whose tokens hold, the newest first. A key ends twelve hours after the
 * next one was made: time to start every process again.
 */
export function listCurrentSigningKeys(database: Queryable): Promise<SigningKey[]> {
  return database.query<SigningKey>(
    `select kid, sealed from (
       select *, lead(created_at) over (order by created_at, kid desc) as next from signing_key
     ) as one
     where next is null or next > now() - interval '12 hours'
     order by created_at desc, kid`,
  )
}

/**
 * Inserts a signing key, newer than all others even after a clock was set back. Call it in a
 * transaction.
 */
export async function insertNextSigningKey(transaction: Queryable, key: SigningKey): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.signingKeys])
  await transaction.query(
    `insert into signing_key (kid, sealed, created_at)
     select $1, $2, greatest(now(), max(created_at) + interval '1 millisecond') from signing_key`,
    [key.kid, key.sealed],
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
