import type { EventType } from '#shared/contract/event.ts'
import type { Failure, Stopped } from '../events/failure.ts'
import type { Database, Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'
import type { StoredWebhook } from './webhooks.ts'

/** An event as it is kept. */
export interface StoredEvent {
  organisation: string
  event: string
  type: EventType
  at: Date
  content: Readonly<Record<string, unknown>> & Pick<RequestKey, 'source' | 'reference'>
}

/** An event in hand, on its way to a webhook. */
export interface TakenSending
  extends StoredEvent,
    Pick<StoredWebhook, 'webhook' | 'url' | 'sealed' | 'sealed_before' | 'rotated_at'> {
  /** How often it was tried, this time included. */
  attempts: number
}

/** How sendings are taken. */
export interface Taking {
  now: Date
  /** Until when they are in hand; then they may be taken by another. */
  until: Date
  /** Most sendings that are taken. */
  most: number
  /** Most of one webhook at once, by all hubs together. */
  mostPerWebhook: number
}

/** A webhook that something is due for. */
interface Ready {
  organisation: string
  webhook: string
  is_failing: boolean
}

/** A sending that could be taken, or that is in a hand already. */
interface Candidate {
  organisation: string
  webhook: string
  event: string
  request: string
  is_in_hand: boolean
}

/**
 * Takes sendings that are due, each webhook's in the order of what happened, those of one request
 * never at once. A webhook that fails is tried with one alone. Hubs that take at the same time take
 * different ones: the rows of the webhooks are locked while they choose.
 */
export function takeSendings(
  database: Database,
  { now, until, most, mostPerWebhook }: Taking,
): Promise<TakenSending[]> {
  return database.transaction(async (transaction) => {
    const ready = await transaction.query<Ready>(
      `select w.organisation, w.webhook, w.failing_since is not null as is_failing from webhook w
       where w.stopped_at is null and (w.held_until is null or w.held_until <= $1)
         and exists (select 1 from event_sending s where ${isFor('s', 'w')} and ${isDue('s')})
       order by random() limit $2 for no key update skip locked`,
      [now, most],
    )
    if (ready.length === 0) return []
    const candidates = await findCandidates(transaction, ready, now)
    const chosen = choose(ready, candidates, mostPerWebhook).slice(0, most)
    return transaction.query<TakenSending>(
      `update event_sending s set taken_until = $2, attempts = s.attempts + 1
       from jsonb_to_recordset($1::jsonb) as c (organisation text, webhook text, event uuid),
         webhook w, event e
       where ${isFor('s', 'c')} and s.event = c.event and ${isFor('w', 'c')}
         and (e.organisation, e.event) = (c.organisation, c.event)
       returning e.organisation, e.event, e.type, e.at, e.content, s.webhook, s.attempts, w.url,
         w.sealed, w.sealed_before, w.rotated_at`,
      [JSON.stringify(chosen), until],
    )
  })
}

/** What is in hand of each webhook, and the first that are due, in their order. */
function findCandidates(
  transaction: Queryable,
  ready: readonly Ready[],
  now: Date,
): Promise<Candidate[]> {
  const columns = 's.organisation, s.webhook, s.event, s.position'
  return transaction.query<Candidate>(
    `select s.organisation, s.webhook, s.event, s.is_in_hand,
       jsonb_build_array(e.content->'source', e.content->'reference')::text as request
     from jsonb_to_recordset($2::jsonb) as r (organisation text, webhook text)
     cross join lateral (
       (select ${columns}, true as is_in_hand from event_sending s
        where ${isFor('s', 'r')} and s.taken_until is not null and s.taken_until > $1)
       union all
       (select ${columns}, false from event_sending s
        where ${isFor('s', 'r')} and ${isDue('s')} order by s.position limit 32)
     ) s
     join event e on (e.organisation, e.event) = (s.organisation, s.event)
     order by s.position`,
    [now, JSON.stringify(ready)],
  )
}

function choose(
  ready: readonly Ready[],
  candidates: readonly Candidate[],
  mostPerWebhook: number,
): Candidate[] {
  return ready.flatMap(({ organisation, webhook, is_failing }) => {
    const own = candidates.filter(
      (one) => one.organisation === organisation && one.webhook === webhook,
    )
    const inHand = own.filter((one) => one.is_in_hand)
    const busy = new Set(inHand.map(({ request }) => request))
    const first = own.filter(({ request, is_in_hand }) => {
      const isFirst = !is_in_hand && !busy.has(request)
      busy.add(request)
      return isFirst
    })
    return first.slice(0, Math.max(0, (is_failing ? 1 : mostPerWebhook) - inHand.length))
  })
}

const isFor = (table: string, webhook: string) =>
  `${table}.organisation = ${webhook}.organisation and ${table}.webhook = ${webhook}.webhook`

/** Due at the moment of the first parameter, and in nobody's hand. */
const isDue = (table: string) =>
  `${table}.sent_at is null and ${table}.given_up_at is null and ${table}.next_at <= $1
   and (${table}.taken_until is null or ${table}.taken_until <= $1)`

type Settled = Pick<TakenSending, 'organisation' | 'webhook' | 'event' | 'attempts'>

/** Records that an event arrived, whoever had it in hand meanwhile. */
export async function recordSent(
  transaction: Queryable,
  { organisation, webhook, event }: Settled,
  now: Date,
): Promise<void> {
  await transaction.query(
    `update webhook set failing_since = null, held_until = null
     where organisation = $1 and webhook = $2`,
    [organisation, webhook],
  )
  await transaction.query(
    `update event_sending set sent_at = $4, given_up_at = null, taken_until = null
     where organisation = $1 and webhook = $2 and event = $3::uuid`,
    [organisation, webhook, event, now],
  )
}

/** What follows from a failure. */
export interface AfterFailure {
  failure: Failure
  now: Date
  /** When the event is tried again; `null` when it is given up. */
  nextAt: Date | null
  /** Until when nothing else is sent to the webhook; `null` when the failure is the event's own. */
  heldUntil: Date | null
  /** A webhook that has failed since then is stopped. */
  failingBefore: Date
  isGone: boolean
}

/**
 * Records that an event did not arrive. One that another hub has taken up since is left to it.
 * @returns why the webhook is stopped, if it now is
 */
export async function recordFailure(
  transaction: Queryable,
  { organisation, webhook, event, attempts }: Settled,
  { failure, now, nextAt, heldUntil, failingBefore, isGone }: AfterFailure,
): Promise<Stopped | null> {
  // The webhook first, as everybody does who needs both: nobody waits for each other.
  const [before] = await transaction.query<{ is_stopped: boolean }>(
    `select stopped_at is not null as is_stopped from webhook
     where organisation = $1 and webhook = $2 for no key update`,
    [organisation, webhook],
  )
  const mine = await transaction.query(
    `update event_sending set taken_until = null, next_at = coalesce($5, next_at),
       given_up_at = case when $5::timestamptz is null then $6::timestamptz end
     where organisation = $1 and webhook = $2 and event = $3::uuid and attempts = $4
       and sent_at is null returning event`,
    [organisation, webhook, event, attempts, nextAt, now],
  )
  if (mine.length === 0) return null
  const [row] = await transaction.query<{ stopped_why: Stopped | null }>(
    `update webhook set last_failure = $3::jsonb, last_failed_at = $4,
       failing_since = coalesce(failing_since, $4), held_until = coalesce($5, held_until),
       stopped_at = case when stopped_at is null and ($7 or failing_since <= $6) then $4
         else stopped_at end,
       stopped_why = case when stopped_at is not null then stopped_why when $7 then 'gone'
         when failing_since <= $6 then 'failing' end
     where organisation = $1 and webhook = $2 returning stopped_why`,
    [organisation, webhook, JSON.stringify(failure), now, heldUntil, failingBefore, isGone],
  )
  return before?.is_stopped ? null : (row?.stopped_why ?? null)
}
