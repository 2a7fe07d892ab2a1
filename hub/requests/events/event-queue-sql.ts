import type { Queryable } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { subjectOf } from '../requests/job-subject.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** An event in the queue of a webhook. */
export interface EventJob {
  webhook: string
  event: string
}

/** A webhook; each has its own queue. */
interface Named {
  organisation: string
  webhook: string
}

/** Returns the queue name of a webhook. */
export const queueOf = ({ organisation, webhook }: Named) => `webhook/${organisation}/${webhook}`

/** Enqueues events for webhooks, in order, in the caller's transaction. */
export function enqueueEvents(
  transaction: Queryable,
  organisation: string,
  events: readonly (EventJob & Pick<RequestKey, 'source' | 'reference'>)[],
): Promise<void> {
  return enqueue(
    transaction,
    events.map(({ webhook, event, ...request }) => ({
      queue: queueOf({ organisation, webhook }),
      payload: { webhook, event } satisfies EventJob,
      organisation,
      subject: subjectOf(request),
    })),
  )
}

/** Returns those of some queues with a due job, up to a limit, in any order. */
export async function listDueQueues(
  database: Queryable,
  queues: readonly string[],
  most: number,
): Promise<string[]> {
  if (queues.length === 0) return []
  const rows = await database.query<{ queue: string }>(
    `select queue from unnest($1::text[]) as w (queue) where exists (
       select from job where job.queue = w.queue and priority = 0
         and greatest(run_at, leased_until) <= now())
     order by random() limit $2`,
    [queues, most],
  )
  return rows.map(({ queue }) => queue)
}

/** Returns the number of jobs of some queues, and the age in seconds of the oldest due one. */
export async function measureWaitingJobs(
  database: Queryable,
  queues: readonly string[],
): Promise<{ waiting: number; due: number }> {
  const [row] = await database.query<{ waiting: number; due: number }>(
    `select count(*)::float8 as waiting,
       coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as due
     from job where queue = any ($1)`,
    [queues],
  )
  return row ?? { waiting: 0, due: 0 }
}

/** Returns how many events each webhook's queue holds, waiting or in progress. */
export async function countWaiting(database: Queryable): Promise<Map<string, number>> {
  const rows = await database.query<{ queue: string; waiting: number }>(
    `select queue, count(*)::int as waiting from job where starts_with(queue, 'webhook/')
     group by queue`,
  )
  return new Map(rows.map(({ queue, waiting }) => [queue, waiting]))
}

/** Makes all events of a webhook due now, with fresh attempts. @returns how many */
export async function updateDueNow(transaction: Queryable, webhook: Named): Promise<number> {
  const rows = await transaction.query(
    `update job set run_at = least(run_at, now()), attempts = 0 where queue = $1 returning job`,
    [queueOf(webhook)],
  )
  return rows.length
}

/** Deletes the waiting events of a webhook. */
export async function deleteWaitingEvents(transaction: Queryable, webhook: Named): Promise<void> {
  await transaction.query('delete from job where queue = $1', [queueOf(webhook)])
}

/** Deletes old waiting events. @param before the first id to keep */
export async function deleteOldWaitingEvents(
  transaction: Queryable,
  before: string,
): Promise<void> {
  await transaction.query(
    `delete from job where starts_with(queue, 'webhook/') and (payload->>'event')::uuid < $1::uuid`,
    [before],
  )
}
