import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Number of comments answered after some days, or unanswered since a day. */
export interface CommentCount {
  /** `YYYY-MM-DD`: the day of unanswered comments, the first of the month for the others. */
  day: string
  /** `null` without a reply, be it closed: its usager got none. */
  after: number | null
  n: number
}

/** Returns the roll-up of a service's comments, at constant cost. */
export function countComments(
  database: Queryable,
  organisation: string,
  service: string,
  { from, until }: Days,
): Promise<CommentCount[]> {
  return database.query<CommentCount>(
    `select to_char(day, 'YYYY-MM-DD') as day, case when after >= 0 then after end as after,
       n::int as n
     from comment_tally
     where organisation = $1 and service = $2 and day >= $3::date and day < $4::date and n > 0
     order by 1, 2`,
    [organisation, service, from, until],
  )
}

/** Returns the comments without a reply of every service, by day, at constant cost. */
export function listUnanswered(
  database: Queryable,
  organisation: string,
): Promise<{ service: string; day: string; n: number }[]> {
  return database.query(
    `select service, to_char(day, 'YYYY-MM-DD') as day, n::int as n
     from comment_tally where organisation = $1 and after = -1 and n > 0 order by 1, 2`,
    [organisation],
  )
}

/** Number of sorted comments of a month with an opening answer: of a theme, or of all (`null`). */
export interface MarkCount {
  theme: string | null
  /** `YYYY-MM` */
  month: string
  instrument: string
  instrument_version: number
  /** Empty where it was not answered. */
  mark: string
  n: number
}

/** Returns the roll-ups of sorted comments of a service, in whole months, at constant cost. */
export function countMarks(
  database: Queryable,
  organisation: string,
  service: string,
  { from, until }: Days,
): Promise<MarkCount[]> {
  return database.query<MarkCount>(
    `with counted as (
       select theme, service, month, instrument, instrument_version, mark, n from theme_tally
       where organisation = $1 and service = $2 and month >= $3::date and month < $4::date
       union all
       select null, service, month, instrument, instrument_version, mark, n from sorted_tally
       where organisation = $1 and service = $2 and month >= $3::date and month < $4::date
     )
     select theme, to_char(month, 'YYYY-MM') as month, instrument, instrument_version, mark,
       n::int as n
     from counted where n > 0 order by theme, month, instrument, instrument_version, mark`,
    [organisation, service, from, until],
  )
}

/** Returns the service most comments were sorted of, in whole months; `null` where none was. */
export async function findMostSorted(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
): Promise<string | null> {
  const [row] = await database.query<{ service: string }>(
    `select service from sorted_tally
     where organisation = $1 and month >= $2::date and month < $3::date
     group by service order by sum(n) desc, service limit 1`,
    [organisation, from, until],
  )
  return row?.service ?? null
}
