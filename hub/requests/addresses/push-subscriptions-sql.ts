import { sha256 } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A device for notifications. */
export interface StoredSubscription {
  /** Id of a device, which does not reveal its URL. */
  endpoint_hash: string
  sealed: string
  subscribed_at: Date
}

/** Most devices of one request: a new one replaces the oldest. */
const mostDevices = 10

/** Returns the id of a device. @param endpoint its push URL */
export function nameDevice(endpoint: string): string {
  return sha256(endpoint)
}

/** Returns the devices of a request, oldest first. */
export function listPushSubscriptions(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredSubscription[]> {
  return database.query<StoredSubscription>(
    `select endpoint_hash, sealed, subscribed_at from push_subscription
     where (organisation, source, reference) = ($1, $2, $3)
     order by subscribed_at, endpoint_hash`,
    [organisation, source, reference],
  )
}

/** Inserts a device, or updates its keys. The caller holds the lock of the request. */
export async function upsertPushSubscription(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { endpoint_hash, sealed, subscribed_at }: StoredSubscription,
): Promise<void> {
  await transaction.query(
    `insert into push_subscription
       (organisation, source, reference, endpoint_hash, sealed, subscribed_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation, source, reference, endpoint_hash) do update
       set sealed = excluded.sealed, subscribed_at = excluded.subscribed_at`,
    [organisation, source, reference, endpoint_hash, sealed, subscribed_at],
  )
  await transaction.query(
    `delete from push_subscription
     where (organisation, source, reference) = ($1, $2, $3) and endpoint_hash in (
       select endpoint_hash from push_subscription
       where (organisation, source, reference) = ($1, $2, $3)
       order by subscribed_at desc, endpoint_hash offset $4)`,
    [organisation, source, reference, mostDevices],
  )
}

/** Deletes the devices of all requests. @returns how many there were */
export async function deleteAllSubscriptions(transaction: Queryable): Promise<number> {
  const [row] = await transaction.query<{ n: number }>(
    `with gone as (delete from push_subscription returning 1)
     select count(*)::int as n from gone`,
  )
  return row?.n ?? 0
}

/** Deletes a device of a request, or all of them. @param device `null` for all */
export async function deleteSubscriptions(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  device: string | null,
): Promise<void> {
  await database.query(
    `delete from push_subscription
     where (organisation, source, reference) = ($1, $2, $3)
       and ($4::text is null or endpoint_hash = $4)`,
    [organisation, source, reference, device],
  )
}
