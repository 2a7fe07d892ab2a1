import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** An address that a usager gave and has not proved yet; one a request. */
export interface StoredAddressChange {
  channel: 'email' | 'sms'
  sealed: string
  code_hash: string
  /** Wrong codes typed. */
  tries: number
  at: Date
}

/** Returns the change of a request that waits for its code; `null` without one. */
export async function findAddressChange(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredAddressChange | null> {
  const [row] = await database.query<StoredAddressChange>(
    `select channel, sealed, code_hash, tries, at from address_change
     where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
  return row ?? null
}

/** Inserts a change, in place of the one before. The caller holds the lock of the request. */
export async function insertAddressChange(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { channel, sealed, code_hash, at }: Omit<StoredAddressChange, 'tries'>,
): Promise<void> {
  await transaction.query(
    `insert into address_change (organisation, source, reference, channel, sealed, code_hash, at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation, source, reference) do update
       set channel = excluded.channel, sealed = excluded.sealed, code_hash = excluded.code_hash,
         tries = 0, at = excluded.at`,
    [organisation, source, reference, channel, sealed, code_hash, at],
  )
}

/** Counts a wrong code. The caller holds the lock of the request. */
export async function updateAddressChangeTried(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<void> {
  await transaction.query(
    `update address_change set tries = tries + 1
     where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
}

/** Deletes the change of a request: used, expired or tried too often. */
export async function deleteAddressChange(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<void> {
  await transaction.query(
    'delete from address_change where (organisation, source, reference) = ($1, $2, $3)',
    [organisation, source, reference],
  )
}

/** Deletes changes asked for before a moment. */
export function deleteOldAddressChanges(
  database: Database,
  before: Date,
  most: number,
): Promise<number> {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `delete from address_change where (organisation, source, reference) in (
         select organisation, source, reference from address_change
         where at < $1::timestamptz limit $2)
       returning reference`,
      [before.toISOString(), most],
    )
    return rows.length
  })
}
