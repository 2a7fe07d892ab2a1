import type { EventType } from '#shared/contract/requests/event.ts'
import type { Queryable } from '../../platform/database/database.ts'
import {
  countWaiting,
  deleteWaitingEvents,
  enqueueEvents,
  queueOf,
  updateDueNow,
} from '../../requests/events/event-queue-sql.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import type { Failure, Stopped } from './failure.ts'

/** A stored webhook. */
export interface StoredWebhook {
  organisation: string
  webhook: string
  url: string
  types: EventType[]
  sealed: string
  sealed_before: string | null
  rotated_at: Date | null
  created_at: Date
  failing_since: Date | null
  last_failure: Failure | null
  last_failed_at: Date | null
  stopped_at: Date | null
  stopped_why: Stopped | null
}

/** A webhook with its pending events. */
export interface CountedWebhook extends StoredWebhook {
  waiting: number
  given_up: number
}

const columns = `w.organisation, w.webhook, w.url, w.types, w.sealed, w.sealed_before, w.rotated_at,
  w.created_at, w.failing_since, w.last_failure, w.last_failed_at, w.stopped_at, w.stopped_why`

/** Inserts a webhook. */
export async function insertWebhook(
  database: Queryable,
  webhook: Pick<
    StoredWebhook,
    'organisation' | 'webhook' | 'url' | 'types' | 'sealed' | 'created_at'
  >,
): Promise<void> {
  const { organisation, webhook: name, url, types, sealed, created_at } = webhook
  await database.query(
    `insert into webhook (organisation, webhook, url, types, sealed, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisation, name, url, types, sealed, created_at],
  )
}

/** Lists the webhooks, or those of one organisation, oldest first. */
export async function listWebhooks(
  database: Queryable,
  organisation: string | null,
): Promise<CountedWebhook[]> {
  const rows = await database.query<Omit<CountedWebhook, 'waiting'>>(
    `select ${columns},
       (select count(*)::int from event_sending s
        where (s.organisation, s.webhook) = (w.organisation, w.webhook)
          and s.given_up_at is not null) as given_up
     from webhook w where $1::text is null or w.organisation = $1
     order by w.organisation, w.created_at, w.webhook`,
    [organisation],
  )
  const waiting = await countWaiting(database)
  return rows.map((one) => ({ ...one, waiting: waiting.get(queueOf(one)) ?? 0 }))
}

/** Finds a webhook by its id, which is unique over all organisations. */
export async function findWebhook(
  database: Queryable,
  webhook: string,
): Promise<StoredWebhook | null> {
  const [row] = await database.query<StoredWebhook>(
    `select ${columns} from webhook w where w.webhook = $1`,
    [webhook],
  )
  return row ?? null
}

type Named = Pick<StoredWebhook, 'organisation' | 'webhook'>

/** Rotates the secret of a webhook; the old one stays for a time. */
export async function updateWebhookSecret(
  database: Queryable,
  { organisation, webhook }: Named,
  sealed: string,
  now: Date,
): Promise<void> {
  await database.query(
    `update webhook set sealed_before = sealed, sealed = $3, rotated_at = $4
     where organisation = $1 and webhook = $2`,
    [organisation, webhook, sealed, now],
  )
}

/** Deletes a webhook, with its pending events. */
export async function deleteWebhook(
  transaction: Queryable,
  { organisation, webhook }: Named,
): Promise<void> {
  await transaction.query('delete from webhook where organisation = $1 and webhook = $2', [
    organisation,
    webhook,
  ])
  await deleteWaitingEvents(transaction, { organisation, webhook })
}

/**
 * Resumes a webhook: pending and abandoned events are due now, with all their attempts.
 * @returns how many events are due
 */
export async function updateWebhookResumed(
  transaction: Queryable,
  { organisation, webhook }: Named,
): Promise<number> {
  await transaction.query(
    `update webhook set stopped_at = null, stopped_why = null, failing_since = null, held_until = null
     where organisation = $1 and webhook = $2`,
    [organisation, webhook],
  )
  const givenUp = await transaction.query<
    { event: string } & Pick<RequestKey, 'source' | 'reference'>
  >(
    `with again as (
       delete from event_sending
       where organisation = $1 and webhook = $2 and given_up_at is not null
       returning organisation, event, position
     )
     select event, content->>'source' as source, content->>'reference' as reference
     from event join again using (organisation, event) where organisation = $1
     order by position`,
    [organisation, webhook],
  )
  await enqueueEvents(
    transaction,
    organisation,
    givenUp.map((one) => ({ ...one, webhook })),
  )
  return updateDueNow(transaction, { organisation, webhook })
}

/** Deletes rotated secrets that no longer sign. */
export async function deleteRotatedSecrets(database: Queryable, before: Date): Promise<void> {
  await database.query(
    `update webhook set sealed_before = null, rotated_at = null where rotated_at < $1`,
    [before],
  )
}
