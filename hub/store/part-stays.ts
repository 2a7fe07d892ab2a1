import type { Days } from '#shared/report/period.ts'
import type { Queryable } from './database.ts'
import type { Stay } from './durations.ts'

/** Stays of one service, told apart by the channel and the territory of the request. */
export interface PartStay extends Omit<Stay, 'service'> {
  channel: string
  /** Its territory; where it names none, its place; `null` where it names neither. */
  territory: string | null
}

/**
 * Counts the requests of one service by the days on which they were received and completed, part by
 * part, as `countStays` counts them whole.
 * @param within days in which the request was received.
 */
export function countPartStays(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  now: Date,
  { zone, within }: { zone: string; within: Days | null },
): Promise<PartStay[]> {
  return database.query<PartStay>(
    `select channel, territory, ended, open, began::text as "from", ended_on::text as until,
       count(*)::int as n
     from (
       select channel, coalesce(nullif(territory, ''), place) as territory,
         completed_at is not null and state <> 'withdrawn' as ended,
         completed_at is null and state <> 'withdrawn' as open,
         (received_at at time zone $3)::date as began,
         (coalesce(completed_at, case state when 'withdrawn' then state_at end, $2)
            at time zone $3)::date as ended_on
       from request
       where organisation = $1 and service = $4
         and ($5::date is null or (received_at at time zone $3)::date >= $5::date)
         and ($6::date is null or (received_at at time zone $3)::date < $6::date)
     ) stay
     group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
    [organisation, now, zone, service, within?.from ?? null, within?.until ?? null],
  )
}
