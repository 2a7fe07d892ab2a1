import type { Queryable } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { subjectOf } from '../register/job-subject.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** An event that waits to be sent to a webhook. */
export interface EventJob {
  webhook: string
  event: string
}

/** A webhook, which has a queue of its own. */
interface Named {
  organisation: string
  webhook: string
}

/** The queue of a webhook. */
export const queueOf = ({ organisation, webhook }: Named) => `webhook/${organisation}/${webhook}`

/** Puts events, each for a webhook, in their order and in the transaction of what happened. */
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

/** Which of some queues have something due: at most so many, any of them. */
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

/** How much of some queues waits or is in hand, and how many seconds ago the oldest of it was due. */
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

/** How many events wait for each webhook or are on their way to it, by its queue. */
export async function countWaiting(database: Queryable): Promise<Map<string, number>> {
  const rows = await database.query<{ queue: string; waiting: number }>(
    `select queue, count(*)::int as waiting from job where starts_with(queue, 'webhook/')
     group by queue`,
  )
  return new Map(rows.map(({ queue, waiting }) => [queue, waiting]))
}

/** What waits for a webhook is due now, with all its tries. @returns how much that is */
export async function updateDueNow(transaction: Queryable, webhook: Named): Promise<number> {
  const rows = await transaction.query(
    `update job set run_at = least(run_at, now()), attempts = 0 where queue = $1 returning job`,
    [queueOf(webhook)],
  )
  return rows.length
}

/** Forgets what waits for a webhook. */
export async function deleteWaitingEvents(transaction: Queryable, webhook: Named): Promise<void> {
  await transaction.query('delete from job where queue = $1', [queueOf(webhook)])
}

/** Forgets events that still wait. @param before the first id that stays */
export async function deleteOldWaitingEvents(
  transaction: Queryable,
  before: string,
): Promise<void> {
  await transaction.query(
    `delete from job where starts_with(queue, 'webhook/') and (payload->>'event')::uuid < $1::uuid`,
    [before],
  )
}
