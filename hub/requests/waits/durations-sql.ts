import type { Queryable } from '../../platform/database/database.ts'
import type { Queue } from '../requests/queue-position-sql.ts'
import { cutOf, type WaitsWanted } from './waits-sql.ts'

/**
 * Number of requests of a service that started and ended on two given days, or are open on the
 * second.
 */
export interface Stay {
  service: string
  /** Day of receipt in the organisation's time zone, `YYYY-MM-DD`. */
  from: string
  /** Day of completion or withdrawal, or today; before `from` it is a fault in the data. */
  until: string
  ended: boolean
  /** Whether they are still open; a withdrawn request is neither completed nor open. */
  open: boolean
  n: number
}

/** Of a month, a channel or a territory. */
interface PartStay extends Stay {
  /** `null` for the whole, and for requests without one. */
  part: string | null
}

/**
 * Counts requests by days of receipt and completion, at constant cost. A withdrawn request ends on
 * the day of the report.
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
 * Counts the same for one queue, row by row, because no roll-up has it.
 * @param since first day of receipt.
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
