import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'

/**
 * By what waits are told apart: not at all, by the month of receipt, by the channel, or by the
 * territory of the request, else its place.
 */
export type WaitsBy = 'whole' | 'month' | 'channel' | 'territory'

/** Which waits are read. */
export interface WaitsWanted {
  organisation: string
  /** One alone, or all where it is absent. */
  service?: string | undefined
  by: WaitsBy
  /** Whole months in which the request was received, in the organisation's zone. */
  within: Days | null
}

/** How many requests of a service, and of a part of it, waited for as long. */
export interface WaitRow {
  service: string
  /** `YYYY-MM`, a channel or a territory; `null` of the whole, and where the request names none. */
  part: string | null
  /** By which days those that are over were counted; `null` for those that are open. */
  calendar: string | null
  /** `null` beside a service of which nothing is over. */
  outcome: 'ended' | 'withdrawn' | 'open' | null
  /** Of one that is over; `null` where its calendar does not know a day of it. */
  days: number | null
  /** Day of receipt of one that is open, `YYYY-MM-DD`. */
  began: string | null
  n: number
}

/**
 * Reads how long requests waited and how long open ones do, at the same cost whatever their number.
 * Services whose waits nobody has counted yet are not in it.
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

/** What the roll-ups call the parts that requests are told apart by. */
export const cutOf = (by: WaitsBy) => (by === 'month' ? 'whole' : by)

/** The first and the last day that the waits of a service need; `null` where nothing is over. */
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

/** A day, and how many days count from the first of the calendar to it. */
export interface CountedDay {
  day: string
  counted: number
}

/**
 * Counts all waits of a service by a calendar, and by that one from then on, until it meets a day that
 * the calendar does not know.
 * @param days those it may need; known ones stay as they are
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
