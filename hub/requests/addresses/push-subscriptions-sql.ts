import { sha256 } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** A device on which the usager of a request wants notifications. */
export interface StoredSubscription {
  /** Tells devices apart without saying where they are. */
  endpoint_hash: string
  sealed: string
  subscribed_at: Date
}

/** Most devices of one request: the oldest goes when another comes. */
const mostDevices = 10

/** What a device is called. @param endpoint where it is written to */
export function nameDevice(endpoint: string): string {
  return sha256(endpoint)
}

/** The devices of a request, oldest first. */
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

/** Adds a device, or takes its new keys. Call it with the request locked. */
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

/** Forgets a device of a request, or all of them. @param device `null` for all */
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
