import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A callback that a usager asked for, about one request. */
export interface StoredCallback {
  callback: string
  /** In E.164. */
  phone: string
  wish: string | null
  asked_at: Date
  done_at: Date | null
}

/** Inserts a callback. The caller holds the lock of the request. */
export async function insertCallback(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { callback, phone, wish, asked_at }: Omit<StoredCallback, 'done_at'>,
): Promise<void> {
  await transaction.query(
    `insert into callback (organisation, source, reference, callback, phone, wish, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organisation, source, reference, callback, phone, wish, asked_at],
  )
}

/**
 * Returns the callbacks of a request, completed ones included while they are stored; oldest first.
 */
export function listCallbacks(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredCallback[]> {
  return database.query<StoredCallback>(
    `select callback, phone, wish, asked_at, done_at from callback
     where (organisation, source, reference) = ($1, $2, $3) order by asked_at, callback`,
    [organisation, source, reference],
  )
}

/** Marks a callback as done. The caller holds the lock of the request. */
export async function updateCallbackDone(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  callback: string,
  now: Date,
): Promise<void> {
  await database.query(
    `update callback set done_at = $5
     where (organisation, source, reference, callback) = ($1, $2, $3, $4::uuid)`,
    [organisation, source, reference, callback, now],
  )
}

/**
 * Deletes the phone numbers of callbacks completed before a day, and of all requested before
 * another.
 */
export function deleteOldCallbacks(
  database: Database,
  { done, asked }: { done: Date; asked: Date },
  most: number,
): Promise<number> {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `delete from callback where (organisation, source, reference, callback) in (
         select organisation, source, reference, callback from callback
         where done_at < $1::timestamptz or asked_at < $2::timestamptz limit $3)
       returning callback`,
      [done.toISOString(), asked.toISOString(), most],
    )
    return rows.length
  })
}
