import type { Channel } from '#shared/contract/catalogue/service.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import type { SentChannel } from '../delivery/channel.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** Channels with an address; push has subscriptions instead. */
export const addressChannels = ['email', 'sms'] as const satisfies readonly SentChannel[]

/** An encrypted address of a usager. */
export interface StoredAddress {
  channel: (typeof addressChannels)[number]
  /** `null` when the given address was invalid. */
  sealed: string | null
  given_at: Date
  /** When it was found not to exist. */
  failed_at: Date | null
  /** Its usager gave and proved it: what a system says of it later changes nothing. */
  is_own: boolean
}

/** An address to insert. */
export type NewAddress = RequestKey & Pick<StoredAddress, 'channel' | 'sealed'>

/** Returns the addresses of a usager. */
export function listUsagerAddresses(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredAddress[]> {
  return database.query<StoredAddress>(
    `select channel, sealed, given_at, failed_at, is_own from usager_address
     where (organisation, source, reference) = ($1, $2, $3) order by channel`,
    [organisation, source, reference],
  )
}

/** Inserts addresses, and replaces previous ones. The requests are locked, or new. */
export async function insertAddresses(
  transaction: Queryable,
  addresses: readonly NewAddress[],
  now: Date,
): Promise<void> {
  if (addresses.length === 0) return
  await transaction.query(
    `insert into usager_address (organisation, source, reference, channel, sealed, given_at)
     select organisation, source, reference, channel, sealed, $2
     from jsonb_to_recordset($1::jsonb) as said (
       organisation text, source text, reference text, channel text, sealed text
     )
     on conflict (organisation, source, reference, channel) do update
       set sealed = excluded.sealed, given_at = excluded.given_at, failed_at = null`,
    [JSON.stringify(addresses), now],
  )
}

/** Stores an address that its usager proved, in place of the one before. The request is locked. */
export async function updateOwnAddress(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { channel, sealed }: Pick<StoredAddress, 'channel' | 'sealed'>,
  now: Date,
): Promise<void> {
  await transaction.query(
    `insert into usager_address (organisation, source, reference, channel, sealed, given_at, is_own)
     values ($1, $2, $3, $4, $5, $6, true)
     on conflict (organisation, source, reference, channel) do update
       set sealed = excluded.sealed, given_at = excluded.given_at, failed_at = null, is_own = true`,
    [organisation, source, reference, channel, sealed, now],
  )
}

/** Deletes addresses of a request. The caller holds the lock of the request. */
export async function deleteAddresses(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  channels: readonly StoredAddress['channel'][],
): Promise<void> {
  if (channels.length === 0) return
  await transaction.query(
    `delete from usager_address where (organisation, source, reference) = ($1, $2, $3)
       and channel in (select jsonb_array_elements_text($4::jsonb))`,
    [organisation, source, reference, JSON.stringify(channels)],
  )
}

/** Marks an address as failed, so that it is not used until it is replaced. */
export async function updateAddressFailed(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  channel: SentChannel,
  now: Date,
): Promise<void> {
  await transaction.query(
    `update usager_address set failed_at = coalesce(failed_at, $5)
     where (organisation, source, reference, channel) = ($1, $2, $3, $4)`,
    [organisation, source, reference, channel, now],
  )
}

/** The channel of somebody who acts for a usager. */
export interface DelegateWay {
  mandate: string
  channel: StoredAddress['channel']
}

/** The channels of a usager, and of those who act for them. */
interface ReachableWays {
  preferred: Channel | null
  addresses: SentChannel[]
  mandates: DelegateWay[]
}

/** Returns the preferences of a usager, and the usable channels. */
export async function findReachableWays(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<ReachableWays> {
  const [row] = await database.query<ReachableWays>(
    `select preferred_channel as preferred, array(
       select channel from usager_address a
       where (a.organisation, a.source, a.reference) = ($1, $2, $3) and a.failed_at is null
         and not (a.channel = 'email' and request.email_stopped)
       union
       select 'push' from push_subscription s
       where (s.organisation, s.source, s.reference) = ($1, $2, $3)
     ) as addresses, array(
       select jsonb_build_object('mandate', m.mandate, 'channel', m.channel) from mandate m
       where (m.organisation, m.source, m.reference) = ($1, $2, $3) and m.address_sealed is not null
     ) as mandates
     from request where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
  return row ?? { preferred: null, addresses: [], mandates: [] }
}

/** SQL for the completion time of a request, as in `request_kept`. */
const over = `least(r.completed_at, case when r.state in ('closed', 'withdrawn') then r.state_at end)`

/** SQL that joins the rows of one request in two tables. */
const isOf = (table: string, other: string) =>
  `(${table}.organisation, ${table}.source, ${table}.reference)
    = (${other}.organisation, ${other}.source, ${other}.reference)`

/**
 * Deletes addresses and encrypted codes, those of mandates too, of requests completed before a moment. It starts from the
 * addresses, so that a day with nothing to delete costs nothing.
 */
export function deleteOldAddresses(
  database: Database,
  before: Date,
  most: number,
): Promise<number> {
  const key = 'r.organisation, r.source, r.reference'
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `with kept as materialized (
         (select ${key} from request r
          where r.tracking_sealed is not null and ${over} < $1::timestamptz limit $2)
         union
         (select ${key} from usager_address a join request r on ${isOf('r', 'a')}
          where ${over} < $1::timestamptz limit $2)
         union
         (select ${key} from mandate m join request r on ${isOf('r', 'm')}
          where m.address_sealed is not null and ${over} < $1::timestamptz limit $2)
         union
         (select ${key} from push_subscription s join request r on ${isOf('r', 's')}
          where ${over} < $1::timestamptz limit $2)
       ), past as (
         select ${key} from kept join request r on ${isOf('r', 'kept')}
         where ${over} < $1::timestamptz limit $2 for update of r
       ), addresses as (
         delete from usager_address a using past where ${isOf('a', 'past')}
       ), mandates as (
         update mandate m set address_sealed = null, code_sealed = null
         from past where ${isOf('m', 'past')}
       ), devices as (
         delete from push_subscription s using past where ${isOf('s', 'past')}
       )
       update request r set tracking_sealed = null from past where ${isOf('r', 'past')}
       returning r.reference`,
      [before.toISOString(), most],
    )
    return rows.length
  })
}
