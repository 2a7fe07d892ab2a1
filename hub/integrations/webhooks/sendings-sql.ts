import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs, completeJobs } from '../../platform/jobs/queue.ts'
import { type EventJob, listDueQueues, queueOf } from '../../requests/events/event-queue-sql.ts'
import type { StoredEvent } from '../../requests/events/events-sql.ts'
import type { Failure, Stopped } from './failure.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** A leased event, on its way to a webhook. */
export interface ClaimedSending
  extends StoredEvent,
    Pick<StoredWebhook, 'webhook' | 'url' | 'sealed' | 'sealed_before' | 'rotated_at'>,
    Pick<ClaimedJob, 'id' | 'lease'> {
  /** Number of attempts, with this one. */
  attempts: number
}

/** Limits of taking events. */
export interface ClaimOptions {
  now: Date
  /** Most events to take. */
  most: number
  /** Most events of one webhook at once, over all hubs. */
  mostPerWebhook: number
}

/** Lease of an event, in seconds. */
const lease = 60

/** A webhook that is neither stopped nor paused. */
interface Going extends Pick<StoredWebhook, 'organisation' | 'webhook'> {
  is_failing: boolean
}

/**
 * Leases due events, in order for each webhook, and one at a time for each request. A failing
 * webhook gets one alone.
 */
export async function claimSendings(
  database: Database,
  { now, most, mostPerWebhook }: ClaimOptions,
): Promise<ClaimedSending[]> {
  const going = new Map((await findGoing(database, now)).map((one) => [queueOf(one), one]))
  const due = await listDueQueues(database, [...going.keys()], most)
  if (due.length === 0) return []
  const taken = await claimJobs<EventJob>(
    database,
    due.map((queue) => ({
      queue,
      most: Math.floor(most / due.length),
      lease,
      inAll: going.get(queue)?.is_failing ? 1 : mostPerWebhook,
    })),
  )
  if (taken.length === 0) return []
  const found = new Map((await findTaken(database, taken, now)).map((one) => [one.id, one]))
  // Complete events of deleted data, and those of a stopped or paused webhook.
  await completeJobs(
    database,
    taken.flatMap((job) => {
      const one = found.get(job.id)
      if (!one) return { job }
      return one.is_going ? [] : { job, again: { isUntried: true, isDueAsBefore: true, delay: 0 } }
    }),
  )
  return taken.flatMap(({ id }) => {
    const one = found.get(id)
    return one?.is_going ? one : []
  })
}

function findGoing(database: Queryable, now: Date): Promise<Going[]> {
  return database.query<Going>(
    `select organisation, webhook, failing_since is not null as is_failing from webhook
     where stopped_at is null and (held_until is null or held_until <= $1)`,
    [now],
  )
}

/** Finds the content and the destination of leased events. */
function findTaken(
  database: Queryable,
  taken: readonly ClaimedJob<EventJob>[],
  now: Date,
): Promise<(ClaimedSending & { is_going: boolean })[]> {
  const asked = taken.map(({ id, lease, attempts, organisation, payload }) => ({
    ...payload,
    organisation,
    id,
    lease,
    attempts,
  }))
  return database.query(
    `select t.id, t.lease, t.attempts, e.organisation, e.event, e.type, e.at, e.content, w.webhook,
       w.url, w.sealed, w.sealed_before, w.rotated_at,
       w.stopped_at is null and (w.held_until is null or w.held_until <= $2) as is_going
     from jsonb_to_recordset($1::jsonb) as t
       (id text, lease uuid, attempts int, organisation text, webhook text, event uuid)
     join webhook w on (w.organisation, w.webhook) = (t.organisation, t.webhook)
     join event e on (e.organisation, e.event) = (t.organisation, t.event)`,
    [JSON.stringify(asked), now],
  )
}

type Settled = Pick<ClaimedSending, 'organisation' | 'webhook' | 'event' | 'id' | 'lease'>

/** Records a delivery, unless the lease passed to another hub. */
export async function updateSent(
  transaction: Queryable,
  sending: Settled,
  now: Date,
): Promise<void> {
  const { organisation, webhook, event } = sending
  // An event sent before the pause says nothing about the webhook's present state.
  await transaction.query(
    `update webhook set failing_since = null, held_until = null
     where organisation = $1 and webhook = $2 and (held_until is null or held_until <= $3)`,
    [organisation, webhook, now],
  )
  const held = await completeJobs(transaction, [{ job: sending }])
  if (held.size === 0) return
  await transaction.query(
    `insert into event_sending (organisation, webhook, event, sent_at) values ($1, $2, $3, $4)`,
    [organisation, webhook, event, now],
  )
}

/** The consequences of a failure. */
export interface AfterFailure {
  failure: Failure
  now: Date
  /** Back-off in milliseconds; `null` to give the event up. */
  delay: number | null
  /** End of the webhook's pause; `null` when the failure is the event's own. */
  heldUntil: Date | null
  /** A webhook failing since before this instant is stopped. */
  failingBefore: Date
  isGone: boolean
}

/**
 * Records a failed delivery, unless the lease passed to another hub.
 * @returns why the webhook is now stopped, if so
 */
export async function updateFailed(
  transaction: Queryable,
  sending: Settled,
  { failure, now, delay, heldUntil, failingBefore, isGone }: AfterFailure,
): Promise<Stopped | null> {
  const { organisation, webhook, event } = sending
  // Lock the webhook first, in the common order, to prevent deadlocks.
  const [before] = await transaction.query<{ is_stopped: boolean }>(
    `select stopped_at is not null as is_stopped from webhook
     where organisation = $1 and webhook = $2 for no key update`,
    [organisation, webhook],
  )
  // During a pause the event keeps its place: it is tried first.
  const again = delay !== null && {
    again: { delay: delay / 1000, error: failure.why, isDueAsBefore: heldUntil !== null },
  }
  const held = await completeJobs(transaction, [{ job: sending, ...again }])
  if (held.size === 0) return null
  if (!again)
    await transaction.query(
      `insert into event_sending (organisation, webhook, event, given_up_at, position)
       values ($1, $2, $3, $4, $5)`,
      [organisation, webhook, event, now, sending.id],
    )
  const [row] = await transaction.query<{ stopped_why: Stopped | null }>(
    `update webhook set last_failure = $3::jsonb, last_failed_at = $4,
       failing_since = coalesce(failing_since, $4), held_until = greatest(held_until, $5),
       stopped_at = case when stopped_at is null and ($7 or failing_since <= $6) then $4
         else stopped_at end,
       stopped_why = case when stopped_at is not null then stopped_why when $7 then 'gone'
         when failing_since <= $6 then 'failing' end
     where organisation = $1 and webhook = $2 returning stopped_why`,
    [organisation, webhook, JSON.stringify(failure), now, heldUntil, failingBefore, isGone],
  )
  return before?.is_stopped ? null : (row?.stopped_why ?? null)
}
