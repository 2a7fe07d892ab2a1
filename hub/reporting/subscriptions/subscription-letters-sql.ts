import type { SubscriptionLength } from '#shared/contract/reporting/subscription.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Failure } from '../../requests/delivery/failure.ts'
import { enqueueLetters, type LetterKey } from './letter-queue-sql.ts'
import { mayStillRead } from './subscriptions-sql.ts'

/** A due digest. */
interface DueDigest {
  every: SubscriptionLength
  /** `2026-10`, `2026-Q3`, or the Monday of a week. */
  period: string
  at: Date
}

/** Lists the organisations with something to tell subscribers, and their time zones. */
export function listSubscribedOrganisations(
  database: Queryable,
): Promise<{ organisation: string; zone: string }[]> {
  return database.query(
    `select organisation, zone from organisation
     where organisation in (
       select organisation from subscription union select organisation from comment_news)`,
  )
}

/** Enqueues the confirmation letter of a subscription. */
export async function enqueueConfirmation(
  transaction: Queryable,
  {
    organisation,
    subscription,
    asked,
  }: { organisation: string; subscription: string; asked: string },
  now: Date,
): Promise<void> {
  const letter = `confirm ${asked}`
  await transaction.query(
    `insert into subscription_letter (organisation, subscription, letter, owed_at)
     values ($1, $2::uuid, $3, $4)`,
    [organisation, subscription, letter, now],
  )
  await enqueueLetters(transaction, [{ organisation, subscription, letter }], true)
}

/** Enqueues a digest for everybody who confirmed before its due date; idempotent. */
export async function enqueueDigests(
  transaction: Queryable,
  organisation: string,
  { every, period, at }: DueDigest,
  now: Date,
): Promise<void> {
  const owed = await transaction.query<LetterKey>(
    `insert into subscription_letter (organisation, subscription, letter, owed_at)
     select organisation, subscription, 'digest ' || $3, $1 from subscription s
     where organisation = $2 and kind = 'digest' and every = $4 and confirmed_at < $5::timestamptz
       and ${mayStillRead}
     on conflict do nothing
     returning organisation, subscription, letter`,
    [now, organisation, period, every, at],
  )
  await enqueueLetters(transaction, owed)
}

/**
 * Enqueues an alert for each unexplained signal found since the subscriber confirmed; idempotent.
 * @param since earlier signals are history
 */
export async function enqueueAlerts(
  transaction: Queryable,
  organisation: string,
  now: Date,
  since: Date,
): Promise<void> {
  const owed = await transaction.query<LetterKey>(
    `insert into subscription_letter (organisation, subscription, letter, owed_at)
     select s.organisation, s.subscription, 'alert ' || w.warning, $1
     from warning w join subscription s using (organisation)
     where w.organisation = $2 and w.outcome is null and w.found_at > $3::timestamptz
       and s.kind = 'alert' and s.confirmed_at <= w.found_at
       and (s.services = '{}' or w.service = any (s.services)) and ${mayStillRead}
     on conflict do nothing
     returning organisation, subscription, letter`,
    [now, organisation, since],
  )
  await enqueueLetters(transaction, owed)
}

/** Records that a letter was accepted. */
export async function updateLetterSent(
  database: Queryable,
  key: LetterKey,
  now: Date,
): Promise<void> {
  await database.query(
    `update subscription_letter set sent_at = $4
     where (organisation, subscription, letter) = ($1, $2::uuid, $3)`,
    [key.organisation, key.subscription, key.letter, now],
  )
}

/** Records why a letter was given up. */
export async function updateLetterFailed(
  database: Queryable,
  key: LetterKey,
  failure: Failure,
): Promise<void> {
  await database.query(
    `update subscription_letter set failure = $4::jsonb
     where (organisation, subscription, letter) = ($1, $2::uuid, $3)`,
    [key.organisation, key.subscription, key.letter, JSON.stringify(failure)],
  )
}

/** Deletes a letter without reader or content. */
export async function deleteLetter(database: Queryable, key: LetterKey): Promise<void> {
  await database.query(
    `delete from subscription_letter
     where (organisation, subscription, letter) = ($1, $2::uuid, $3)`,
    [key.organisation, key.subscription, key.letter],
  )
}

/** Lists the outcome of the last letter of each subscription of one person. */
export function listLastLetters(
  database: Queryable,
  organisation: string,
  agent: string,
): Promise<{ subscription: string; at: Date; state: 'sent' | 'waiting' | 'failed' }[]> {
  return database.query(
    `select distinct on (subscription) subscription, coalesce(sent_at, l.owed_at) as at,
       case when sent_at is not null then 'sent' when failure is not null then 'failed'
         else 'waiting' end as state
     from subscription_letter l join subscription s using (organisation, subscription)
     where (s.organisation, s.agent) = ($1, $2::uuid)
     order by subscription, l.owed_at desc, letter`,
    [organisation, agent],
  )
}

/** Returns whether the reader of a letter may still read its content. */
export async function isStillReader(
  database: Queryable,
  { organisation, subscription }: LetterKey,
  now: Date,
): Promise<boolean> {
  const rows = await database.query(
    `select from subscription s
     where (organisation, subscription) = ($2, $3::uuid) and ${mayStillRead}`,
    [now, organisation, subscription],
  )
  return rows.length > 0
}

/** Deletes records of letters sent so long ago that they cannot be enqueued again. */
export async function deleteOldLetters(database: Queryable, before: Date): Promise<void> {
  await database.query(`delete from subscription_letter where owed_at < $1::timestamptz`, [before])
}
