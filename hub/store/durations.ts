import type { Days } from '#shared/report/period.ts'
import type { Queryable } from './database.ts'
import type { Queue } from './turns.ts'

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

/**
 * Counts requests by the days on which they were received and completed. One withdrawn by its usager
 * waits no more on the day that was reported.
 * @param within days in which the request was received.
 */
export function countStays(
  database: Queryable,
  organisation: string,
  now: Date,
  { zone, within }: { zone: string; within: Days | null },
): Promise<Stay[]> {
  return database.query<Stay>(
    counted(`organisation = $1
         and ($4::date is null or (received_at at time zone $3)::date >= $4::date)
         and ($5::date is null or (received_at at time zone $3)::date < $5::date)`),
    [organisation, now, zone, within?.from ?? null, within?.until ?? null],
  )
}

/**
 * The same of one queue alone.
 * @param since when the first of them was received.
 */
export function countQueueStays(
  database: Queryable,
  { organisation, service, kind, channel }: Queue,
  now: Date,
  { zone, since }: { zone: string; since: Date },
): Promise<Stay[]> {
  return database.query<Stay>(
    counted(`organisation = $1 and service = $4 and received_at >= $5 and channel = $6
         and kind is not distinct from $7`),
    [organisation, now, zone, service, since, channel, kind],
  )
}

/** Counts those that are meant by the days they began and ended, today (`$2`) in a zone (`$3`). */
function counted(meant: string): string {
  return `select service, ended, open, began::text as "from", ended_on::text as until,
       count(*)::int as n
     from (
       select service, completed_at is not null and state <> 'withdrawn' as ended,
         completed_at is null and state <> 'withdrawn' as open,
         (received_at at time zone $3)::date as began,
         (coalesce(completed_at, case state when 'withdrawn' then state_at end, $2)
            at time zone $3)::date as ended_on
       from request
       where ${meant}
     ) stay
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`
}
