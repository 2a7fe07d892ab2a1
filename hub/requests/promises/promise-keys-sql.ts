import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'

/** An encrypted key that signs promises. */
export interface SealedPromiseKey {
  kid: string
  sealed: string
}

/** Returns every promise key, the newest first: that one signs. */
export function listPromiseKeys(database: Queryable): Promise<SealedPromiseKey[]> {
  return database.query<SealedPromiseKey>(
    'select kid, sealed from promise_key order by created_at desc, kid',
  )
}

/** Inserts the first key, unless another process has done so. Call it in a transaction. */
export async function insertFirstPromiseKey(
  transaction: Queryable,
  key: SealedPromiseKey,
  now: Date,
): Promise<void> {
  await lockPromiseKeys(transaction)
  await transaction.query(
    `insert into promise_key (kid, sealed, created_at)
     select $1, $2, $3 where not exists (select 1 from promise_key)`,
    [key.kid, key.sealed, now],
  )
}

/**
 * Inserts a new signing key, newer than all others even after a clock was set back. Call it in a
 * transaction.
 */
export async function insertNextPromiseKey(
  transaction: Queryable,
  key: SealedPromiseKey,
  now: Date,
): Promise<void> {
  await lockPromiseKeys(transaction)
  await transaction.query(
    `insert into promise_key (kid, sealed, created_at)
     select $1, $2, greatest($3, (select max(created_at) + interval '1 millisecond' from promise_key))`,
    [key.kid, key.sealed, now],
  )
}

async function lockPromiseKeys(transaction: Queryable): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.promiseKeys])
}
