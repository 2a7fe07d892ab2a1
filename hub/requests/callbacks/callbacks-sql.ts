import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import type { Slot } from './list-windows.ts'

/** A callback that a usager asked for, about one request. */
export interface StoredCallback {
  callback: string
  /** In E.164. */
  phone: string
  wish: string | null
  /** Its slot; all `null` where the service declares none. Kept: it was done by the end. */
  window_from: Date | null
  window_to: Date | null
  zone: string | null
  /** The slot as it was signed. */
  jws: string | null
  asked_at: Date
  /** The last day on which the service calls, `YYYY-MM-DD`. */
  due_on: string
  done_at: Date | null
}

/** A callback in a slot. */
export type CallbackInSlot = StoredCallback & {
  [K in 'window_from' | 'window_to' | 'zone' | 'jws']: NonNullable<StoredCallback[K]>
}

/** Returns whether a callback has a slot. */
export const hasSlot = (one: StoredCallback): one is CallbackInSlot => one.window_to !== null

/**
 * Inserts a callback, in a slot while it has a free place. The caller holds the lock of the request,
 * and of the slots of the service.
 * @param places of the slot; `null` without one
 * @returns whether there was a place
 */
export async function insertCallback(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  one: Omit<StoredCallback, 'done_at'>,
  { service, places }: { service: string; places: number | null },
): Promise<boolean> {
  const { callback, phone, wish, window_from, window_to, zone, jws, asked_at, due_on } = one
  const rows = await transaction.query(
    `insert into callback (organisation, source, reference, callback, phone, wish, window_from,
       window_to, zone, jws, asked_at, due_on)
     select $1, $2, $3, $4::uuid, $5, $6, $7::timestamptz, $8::timestamptz, $9, $10,
       $11::timestamptz, $14::date
     where $13::int is null or $13 > (
       select count(*) from callback c join request r using (organisation, source, reference)
       where c.organisation = $1 and c.window_from = $7 and c.window_to = $8 and r.service = $12)
     returning callback`,
    [
      ...[
        organisation,
        source,
        reference,
        callback,
        phone,
        wish,
        window_from,
        window_to,
        zone,
        jws,
      ],
      ...[asked_at, service, places, due_on],
    ],
  )
  return rows.length > 0
}

/** Locks the slots of a service until the transaction ends. */
export async function lockWindows(
  transaction: Queryable,
  organisation: string,
  service: string,
): Promise<void> {
  await transaction.query('select from pg_advisory_xact_lock($1::int, hashtext($2))', [
    lockNumbers.callbacks,
    JSON.stringify([organisation, service]),
  ])
}

/** Counts the calls in each slot of a service that begins after a moment. */
export function countTakenWindows(
  database: Queryable,
  organisation: string,
  service: string,
  after: Date,
): Promise<(Pick<Slot, 'from' | 'to'> & { taken: number })[]> {
  return database.query(
    `select c.window_from as from, c.window_to as to, count(*)::int as taken
     from callback c join request r using (organisation, source, reference)
     where c.organisation = $1 and c.window_from > $3 and c.window_to > $3 and r.service = $2 group by 1, 2`,
    [organisation, service, after],
  )
}

/**
 * Returns the days of circumstances in which a service calls nobody: a strike, a storm, an outage.
 * @param territory of the request
 */
export function listClosedDays(
  database: Queryable,
  organisation: string,
  service: string,
  territory: string | null,
): Promise<{ from: string; until: string | null }[]> {
  return database.query(
    `select to_char(first_day, 'YYYY-MM-DD') as from, to_char(last_day, 'YYYY-MM-DD') as until
     from circumstance join circumstance_version using (organisation, circumstance, version)
     where organisation = $1 and stands and kind in ('strike', 'storm', 'outage')
       and (services = '{}' or $2 = any (services))
       and (territories = '{}' or $3 = any (territories))`,
    [organisation, service, territory],
  )
}

/** Deletes a pending callback, which frees its place. @returns what it was */
export async function deleteCallback(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  callback: string,
): Promise<StoredCallback | null> {
  const [row] = await transaction.query<StoredCallback>(
    `delete from callback where (organisation, source, reference, callback) = ($1, $2, $3, $4::uuid)
       and done_at is null
     returning ${columns}`,
    [organisation, source, reference, callback],
  )
  return row ?? null
}

const columns =
  'callback, phone, wish, window_from, window_to, zone, jws, asked_at, due_on::text, done_at'

/**
 * Returns the callbacks of a request, completed ones included while they are stored; oldest first.
 */
export function listCallbacks(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredCallback[]> {
  return database.query<StoredCallback>(
    `select ${columns} from callback
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

/** Marks the callbacks completed at an instant as pending again. @returns what they are */
export function updateCallbacksUndone(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  doneAt: Date,
): Promise<StoredCallback[]> {
  return database.query<StoredCallback>(
    `update callback set done_at = null
     where (organisation, source, reference, done_at) = ($1, $2, $3, $4::timestamptz)
     returning ${columns}`,
    [organisation, source, reference, doneAt],
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
