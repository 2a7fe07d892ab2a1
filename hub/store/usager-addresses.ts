import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** Where the usager of a request is told by one way, under seal. */
export interface StoredAddress {
  channel: 'email' | 'sms'
  /** `null` where what was given can be no address. */
  sealed: string | null
  given_at: Date
  /** Since when it is known to be none. */
  failed_at: Date | null
}

/** Where the usager of a request is told. */
export function findAddresses(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredAddress[]> {
  return database.query<StoredAddress>(
    `select channel, sealed, given_at, failed_at from usager_address
     where (organisation, source, reference) = ($1, $2, $3) order by channel`,
    [organisation, source, reference],
  )
}

/**
 * Makes these the addresses of a request. One that is known already keeps its date, and is still the
 * one that failed. Call it with the request locked.
 * @param addresses `sealed` anew each time: what is known is told by `isKnown`
 */
export async function keepAddress(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { channel, sealed }: Pick<StoredAddress, 'channel' | 'sealed'>,
  now: Date,
): Promise<void> {
  await transaction.query(
    `insert into usager_address (organisation, source, reference, channel, sealed, given_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation, source, reference, channel) do update
       set sealed = excluded.sealed, given_at = excluded.given_at, failed_at = null`,
    [organisation, source, reference, channel, sealed, now],
  )
}

/** Records that an address is none, so that it is not used again until another is given. */
export async function failAddress(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  channel: StoredAddress['channel'],
  now: Date,
): Promise<void> {
  await transaction.query(
    `update usager_address set failed_at = coalesce(failed_at, $5)
     where (organisation, source, reference, channel) = ($1, $2, $3, $4)`,
    [organisation, source, reference, channel, now],
  )
}
