import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'

/**
 * The parts of waits: none, month of receipt, channel, or territory of the request, else its place.
 */
export type WaitsBy = 'whole' | 'month' | 'channel' | 'territory'

/** Filter for waits. */
export interface WaitsWanted {
  organisation: string
  /** One service, or all when absent. */
  service?: string | undefined
  by: WaitsBy
  /** Whole months of receipt, in the organisation's time zone. */
  within: Days | null
}

/** Number of requests of a service, and of a part of it, with the same wait. */
export interface WaitRow {
  service: string
  /** `YYYY-MM`, a channel or a territory; `null` for the whole, and for requests without one. */
  part: string | null
  /** Calendar of completed ones; `null` for open ones. */
  calendar: string | null
  /** `null` for a service without completed requests. */
  outcome: 'ended' | 'withdrawn' | 'open' | null
  /** Of a completed request; `null` when its calendar lacks one of its days. */
  days: number | null
  /** Day of receipt of an open request, `YYYY-MM-DD`. */
  began: string | null
  n: number
}

/**
 * Returns the waits of completed and open requests, at constant cost. Services without a count yet
 * are left out.
 */
export function listWaitRows(
  database: Queryable,
  { organisation, service, by, within }: WaitsWanted,
): Promise<WaitRow[]> {
  const part = (month: string) =>
    by === 'month' ? `to_char(${month}, 'YYYY-MM')` : `nullif(part, '')`
  return database.query<WaitRow>(
    `select s.service, s.calendar, w.outcome, w.days, null as began, w.part,
       coalesce(sum(w.n), 0)::int as n
     from service_calendar s left join (
       select organisation, service, outcome, days, n, ${part('month')} as part from wait_counted
       where organisation = $1 and cut = $5 and ($4::text is null or service = $4)
         and ($2::date is null or month >= $2::date) and ($3::date is null or month < $3::date)
     ) w using (organisation, service)
     where organisation = $1 and ($4::text is null or service = $4)
     group by 1, 2, 3, 4, 6 having sum(w.n) is null or sum(w.n) > 0
     union all
     select service, null, 'open', null, began::text, ${part('began')}, sum(n)::int from stay_counted
     where organisation = $1 and cut = $5 and outcome = 'open' and ($4::text is null or service = $4)
       and ($2::date is null or began >= $2::date) and ($3::date is null or began < $3::date)
     group by 1, 5, 6 having sum(n) > 0`,
    [organisation, within?.from ?? null, within?.until ?? null, service ?? null, cutOf(by)],
  )
}

/** Returns the name of a part in the roll-ups. */
export const cutOf = (by: WaitsBy) => (by === 'month' ? 'whole' : by)

/** Returns the first and last day of the waits of a service; `null` without completed requests. */
export async function findWaitDays(
  database: Queryable,
  organisation: string,
  service: string,
): Promise<{ first: string | null; last: string | null }> {
  const [row] = await database.query<{ first: string | null; last: string | null }>(
    `select min(began)::text as first, max(until)::text as last from stay_counted
     where organisation = $1 and cut = 'whole' and outcome in ('ended', 'withdrawn')
       and service = $2
       and until > began and began >= '1900-01-01' and until <= '2199-12-31'`,
    [organisation, service],
  )
  return row ?? { first: null, last: null }
}

/** A day, with the number of counted days from the first of the calendar. */
export interface CountedDay {
  day: string
  counted: number
}

/**
 * Counts all waits of a service by a calendar, and makes it the current one, until it meets a day
 * that the calendar lacks.
 * @param days to add to the calendar; known ones stay as they are
 */
export async function countWaitsBy(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  calendar: string,
  days: readonly CountedDay[],
): Promise<void> {
  await database.query(
    `insert into calendar_day (calendar, day, counted)
     select $1, day, counted from jsonb_to_recordset($2::jsonb) as x(day date, counted int)
     on conflict do nothing`,
    [calendar, JSON.stringify(days)],
  )
  await database.query('select count_waits_by($1, $2, $3)', [organisation, service, calendar])
}
