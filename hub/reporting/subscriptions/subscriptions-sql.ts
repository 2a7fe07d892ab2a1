import type {
  SubscriptionKind,
  SubscriptionLength,
} from '#shared/contract/reporting/subscription.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A stored subscription. */
export interface StoredSubscriber {
  organisation: string
  subscription: string
  agent: string
  kind: SubscriptionKind
  /** Of a digest alone. */
  every: SubscriptionLength | null
  /** Empty for all services. */
  services: string[]
  locale: Locale
  /** Its e-mail address, encrypted. */
  sealed: string
  /** The id in its confirmation link. */
  asked: string
  asked_at: Date
  confirmed_at: Date | null
}

const columns = `organisation, subscription, agent, kind, every, services, locale, sealed, asked,
  asked_at, confirmed_at`

/** Months without a sign-in after which a subscription stops. */
const seenMonths = 12

/** SQL condition: the agent of subscription `s` may still read its content. `$1` is now. */
export const mayStillRead = `exists (
  select from agent a
  where (a.organisation, a.agent) = (s.organisation, s.agent)
    and a.role in ('quality', 'admin')
    and a.seen_at > $1::timestamptz - interval '${seenMonths} months')`

/** Lists the subscriptions of one person, in order of creation. */
export function listOwnSubscriptions(
  database: Queryable,
  organisation: string,
  agent: string,
): Promise<StoredSubscriber[]> {
  return database.query<StoredSubscriber>(
    `select ${columns} from subscription
     where (organisation, agent) = ($1, $2::uuid) order by subscription`,
    [organisation, agent],
  )
}

/** Finds a subscription, whoever owns it. */
export async function findLetterSubscription(
  database: Queryable,
  organisation: string,
  subscription: string,
): Promise<StoredSubscriber | null> {
  const [row] = await database.query<StoredSubscriber>(
    `select ${columns} from subscription where (organisation, subscription) = ($1, $2::uuid)`,
    [organisation, subscription],
  )
  return row ?? null
}

/** Locks the subscriptions of a person until the transaction ends. */
export async function lockSubscriptions(
  transaction: Queryable,
  organisation: string,
  agent: string,
): Promise<void> {
  await transaction.query(
    `select 1 from agent where (organisation, agent) = ($1, $2::uuid) for no key update`,
    [organisation, agent],
  )
}

/** Inserts or updates a subscription. Call it with the person's subscriptions locked. */
export async function upsertSubscription(
  transaction: Queryable,
  kept: StoredSubscriber,
): Promise<void> {
  await transaction.query(
    `insert into subscription (${columns})
     values ($1, $2::uuid, $3::uuid, $4, $5, $6, $7, $8, $9::uuid, $10, $11)
     on conflict (organisation, subscription) do update
       set kind = excluded.kind, every = excluded.every, services = excluded.services,
           locale = excluded.locale, sealed = excluded.sealed, asked = excluded.asked,
           asked_at = excluded.asked_at, confirmed_at = excluded.confirmed_at`,
    [
      kept.organisation,
      kept.subscription,
      kept.agent,
      kept.kind,
      kept.every,
      kept.services,
      kept.locale,
      kept.sealed,
      kept.asked,
      kept.asked_at,
      kept.confirmed_at,
    ],
  )
}

/** Confirms a subscription once. @returns whether this call did */
export async function updateConfirmed(
  database: Queryable,
  {
    organisation,
    subscription,
    asked,
  }: Pick<StoredSubscriber, 'organisation' | 'subscription' | 'asked'>,
  { now, since }: { now: Date; since: Date },
): Promise<boolean> {
  const rows = await database.query(
    `update subscription set confirmed_at = $4
     where (organisation, subscription, asked) = ($1, $2::uuid, $3::uuid)
       and confirmed_at is null and asked_at > $5::timestamptz
     returning subscription`,
    [organisation, subscription, asked, now, since],
  )
  return rows.length > 0
}

/** Deletes a subscription with its address and letters. @returns whether it existed */
export async function deleteSubscription(
  database: Queryable,
  organisation: string,
  subscription: string,
): Promise<boolean> {
  const rows = await database.query(
    `delete from subscription where (organisation, subscription) = ($1, $2::uuid)
     returning subscription`,
    [organisation, subscription],
  )
  return rows.length > 0
}

/**
 * Deletes unconfirmed subscriptions after their time limit, and those whose reader lost access.
 * @param unconfirmed latest date of a request to delete
 */
export async function deleteOldSubscriptions(
  database: Queryable,
  now: Date,
  unconfirmed: Date,
): Promise<void> {
  await database.query(
    `delete from subscription s
     where not ${mayStillRead} or (confirmed_at is null and asked_at <= $2::timestamptz)`,
    [now, unconfirmed],
  )
}
