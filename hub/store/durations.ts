import type { Days } from '#shared/report/period.ts'
import type { Queryable } from './database.ts'

/** How many requests of a service took so many days, or have been open for as many. */
export interface DurationCount {
  service: string
  /** Whole calendar days in the organisation's zone; below zero is a fault of what was recorded. */
  days: number
  ended: boolean
  /** Whether they still wait; one that was withdrawn has neither ended nor waits. */
  open: boolean
  n: number
}

/**
 * Counts requests by how long they took: from the day of receipt to the day they were completed, or
 * until today. One withdrawn by its usager waits no more on the day that was reported.
 * @param within days in which the request was received.
 */
export function countDurations(
  database: Queryable,
  organisation: string,
  now: Date,
  { zone, within }: { zone: string; within: Days | null },
): Promise<DurationCount[]> {
  return database.query<DurationCount>(
    `select service, ended, open, days, count(*)::int as n from (
       select service, completed_at is not null and state <> 'withdrawn' as ended,
         completed_at is null and state <> 'withdrawn' as open,
         (coalesce(completed_at, case state when 'withdrawn' then state_at end, $2)
            at time zone $3)::date - (received_at at time zone $3)::date as days
       from request
       where organisation = $1
         and ($4::date is null or (received_at at time zone $3)::date >= $4::date)
         and ($5::date is null or (received_at at time zone $3)::date < $5::date)
     ) taken
     group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [organisation, now, zone, within?.from ?? null, within?.until ?? null],
  )
}
