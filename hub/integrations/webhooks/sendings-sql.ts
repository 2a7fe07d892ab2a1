import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs, completeJobs } from '../../platform/jobs/queue.ts'
import { type EventJob, listDueQueues, queueOf } from '../../requests/events/event-queue-sql.ts'
import type { StoredEvent } from '../../requests/events/events-sql.ts'
import type { Failure, Stopped } from './failure.ts'
import type { StoredWebhook } from './webhooks-sql.ts'

/** An event in hand, on its way to a webhook. */
export interface ClaimedSending
  extends StoredEvent,
    Pick<StoredWebhook, 'webhook' | 'url' | 'sealed' | 'sealed_before' | 'rotated_at'>,
    Pick<ClaimedJob, 'id' | 'lease'> {
  /** How often it was tried, this time included. */
  attempts: number
}

/** How sendings are taken. */
export interface ClaimOptions {
  now: Date
  /** Most sendings that are taken. */
  most: number
  /** Most of one webhook at once, by all hubs together. */
  mostPerWebhook: number
}

/** Seconds that a sending is in a hub's hand before another takes it up. */
const lease = 60

/** A webhook that is neither stopped nor held. */
interface Going extends Pick<StoredWebhook, 'organisation' | 'webhook'> {
  is_failing: boolean
}

/**
 * Takes sendings that are due, each webhook's in the order of what happened, those of one request
 * never at once. A webhook that fails is tried with one alone.
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
  // What was erased since is over. A webhook that was held or stopped since is sent nothing.
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

/** What is sent, and where. */
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

/** Records that an event arrived. One that another hub has taken up since is left to it. */
export async function updateSent(
  transaction: Queryable,
  sending: Settled,
  now: Date,
): Promise<void> {
  const { organisation, webhook, event } = sending
  // One that left before the others were held says nothing of how the webhook fares now.
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

/** What follows from a failure. */
export interface AfterFailure {
  failure: Failure
  now: Date
  /** Milliseconds until the event is tried again; `null` when it is given up. */
  delay: number | null
  /** Until when nothing is sent to the webhook; `null` when the failure is the event's own. */
  heldUntil: Date | null
  /** A webhook that has failed since then is stopped. */
  failingBefore: Date
  isGone: boolean
}

/**
 * Records that an event did not arrive. One that another hub has taken up since is left to it.
 * @returns why the webhook is stopped, if it now is
 */
export async function updateFailed(
  transaction: Queryable,
  sending: Settled,
  { failure, now, delay, heldUntil, failingBefore, isGone }: AfterFailure,
): Promise<Stopped | null> {
  const { organisation, webhook, event } = sending
  // The webhook first, as everybody does who needs both: nobody waits for each other.
  const [before] = await transaction.query<{ is_stopped: boolean }>(
    `select stopped_at is not null as is_stopped from webhook
     where organisation = $1 and webhook = $2 for no key update`,
    [organisation, webhook],
  )
  // While the webhook is held the event keeps its place: it is the first that is tried.
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
