import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { cutOf, type WaitsBy } from '../waits/waits-sql.ts'

/** Promises of a service that were due, and how many were kept. */
export interface PromiseCount {
  service: string
  kept: number
  due: number
}

/** The same for a month, a week, a channel or a territory. */
export interface PromisePart extends PromiseCount {
  /**
   * `YYYY-MM`, the Monday of a week, a channel or a territory; `null` for the whole, and for
   * requests without one.
   */
  part: string | null
}

/** Filter for promises. */
interface PromisesWanted {
  organisation: string
  zone: string
  /** One service, or all when absent. */
  service?: string
  by: WaitsBy | 'week'
  /** Whole months or weeks of the end of the first window, in the organisation's time zone. */
  within: { from: string; until: string | null } | null
}

/** Counts due promises per service, like `countPromiseParts` without parts. */
export function countPromises(
  database: Queryable,
  organisation: string,
  now: Date,
  { zone, within }: { zone: string; within: Days | null },
): Promise<PromiseCount[]> {
  return countPromiseParts(database, { organisation, zone, by: 'whole', within }, now)
}

/**
 * Counts due promises per service and part: the first promise of each request, extended by the time
 * the service waited for the usager. Due: the window has ended, and was not suspended before. Kept:
 * the request was completed by then. A withdrawn request does not count. Past months and weeks are
 * read whole, the current one to the instant; the cost does not grow with the number of requests.
 */
export function countPromiseParts(
  database: Queryable,
  { organisation, zone, service, by, within }: PromisesWanted,
  now: Date,
): Promise<PromisePart[]> {
  const grain = by === 'week' ? 'week' : 'month'
  const cut = by === 'week' ? 'whole' : cutOf(by)
  const part =
    by === 'month' || by === 'week'
      ? `to_char(first_instant('${grain}', ends, $3) at time zone $3, '${written[by]}')`
      : `nullif(part, '')`
  return database.query<PromisePart>(
    `select service, ${part} as part, sum(kept)::int as kept, sum(due)::int as due from (
       select service, part, kept, due, ends from promise_counted
       where organisation = $1 and grain = $7 and cut = $8 and ends < first_instant($7, $2, $3)
         and ($6::text is null or service = $6)
       union all
       select service, case $8 when 'channel' then channel when 'territory' then territory end,
         kept, due, ends
       from promise_moments
       where organisation = $1 and ends >= first_instant($7, $2, $3) and ends < $2
         and ($6::text is null or service = $6)
     ) counted
     where ($4::date is null or ends >= $4::timestamp at time zone $3)
       and ($5::date is null or ends < $5::timestamp at time zone $3)
     group by 1, 2 having sum(due) > 0 order by 1, 2`,
    [
      ...[organisation, now, zone, within?.from ?? null, within?.until ?? null],
      ...[service ?? null, grain, cut],
    ],
  )
}

/** Counts due promises per service whose first window ended within any days, and before now. */
export function countPromisesOfDays(
  database: Queryable,
  organisation: string,
  now: Date,
  { zone, within }: { zone: string; within: Days },
): Promise<PromiseCount[]> {
  return database.query<PromiseCount>(
    `select service, sum(kept)::int as kept, sum(due)::int as due from promise_moments
     where organisation = $1 and ends < $2 and ends >= $4::timestamp at time zone $3
       and ends < $5::timestamp at time zone $3
     group by 1 having sum(due) > 0`,
    [organisation, now, zone, within.from, within.until],
  )
}

const written = { month: 'YYYY-MM', week: 'YYYY-MM-DD' }
