import type { Queryable } from '../../platform/database/database.ts'
import type { Queue } from '../register/queue-position-sql.ts'
import { cutOf, type WaitsWanted } from './waits-sql.ts'

/** How many requests of a service began and ended on two days, or are still open on the second. */
export interface Stay {
  service: string
  /** Day of receipt in the organisation's zone, `YYYY-MM-DD`. */
  from: string
  /** Day it was completed or withdrawn, or today; before `from` it is a fault of what was recorded. */
  until: string
  ended: boolean
  /** Whether they still wait; one that was withdrawn has neither ended nor waits. */
  open: boolean
  n: number
}

/** Of a month, a channel or a territory. */
interface PartStay extends Stay {
  /** `null` of the whole, and where the request names none. */
  part: string | null
}

/**
 * Reads how many requests were received and completed on which days, at the same cost whatever their
 * number. One withdrawn by its usager waits no more on the day that was reported.
 */
export function countStays(
  database: Queryable,
  { organisation, service, by, within }: WaitsWanted,
  zone: string,
  now: Date,
): Promise<PartStay[]> {
  const part = by === 'month' ? `to_char(began, 'YYYY-MM')` : `nullif(part, '')`
  return database.query<PartStay>(
    `select service, ${part} as part, outcome = 'ended' as ended, outcome = 'open' as open, began::text as "from",
       (case when outcome = 'open' then ($2::timestamptz at time zone $3)::date else until end)::text
         as until,
       sum(n)::int as n
     from stay_counted
     where organisation = $1 and cut = $7 and outcome in ('ended', 'withdrawn', 'open')
       and ($6::text is null or service = $6)
       and ($4::date is null or began >= $4::date) and ($5::date is null or began < $5::date)
     group by 1, 2, 3, 4, 5, 6 having sum(n) > 0 order by 1, 2, 3, 4, 5, 6`,
    [
      ...[organisation, now, zone, within?.from ?? null, within?.until ?? null],
      ...[service ?? null, cutOf(by)],
    ],
  )
}

/**
 * The same of one queue alone, counted one by one: what nobody keeps apart is not rolled up.
 * @param since when the first of them was received.
 */
export function countQueueStays(
  database: Queryable,
  { organisation, service, kind, channel }: Queue,
  now: Date,
  { zone, since }: { zone: string; since: Date },
): Promise<Stay[]> {
  return database.query<Stay>(
    `select service, ended, open, began::text as "from", ended_on::text as until,
       count(*)::int as n
     from (
       select service, completed_at is not null and state <> 'withdrawn' as ended,
         completed_at is null and state <> 'withdrawn' as open,
         (received_at at time zone $3)::date as began,
         (coalesce(completed_at, case state when 'withdrawn' then state_at end, $2)
            at time zone $3)::date as ended_on
       from request
       where organisation = $1 and service = $4 and received_at >= $5 and channel = $6
         and kind is not distinct from $7
     ) stay
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    [organisation, now, zone, service, since, channel, kind],
  )
}
