import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Number of comments of a service answered after some days, or unanswered since a day. */
export interface CommentCount {
  service: string
  /** `YYYY-MM-DD`: the day of unanswered comments, the first of the month for the others. */
  day: string
  /** `null` without a reply. */
  after: number | null
  n: number
}

/** Returns the roll-up of comments, at constant cost. */
export function countComments(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
): Promise<CommentCount[]> {
  return database.query<CommentCount>(
    `select service, to_char(day, 'YYYY-MM-DD') as day, nullif(after, -1) as after,
       sum(n)::int as n
     from comment_tally where organisation = $1 and day >= $2::date and day < $3::date
     group by 1, 2, 3 having sum(n) > 0 order by 1, 2, 3`,
    [organisation, from, until],
  )
}

/** Number of comments of a service with a theme. */
export interface ThemeCount {
  service: string
  theme: string
  n: number
}

/** Returns the roll-up of themes, in whole months. */
export function countThemes(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
): Promise<ThemeCount[]> {
  return database.query<ThemeCount>(
    `select service, theme, sum(n)::int as n
     from theme_tally where organisation = $1 and month >= $2::date and month < $3::date
     group by 1, 2 having sum(n) > 0 order by 1, 2`,
    [organisation, from, until],
  )
}

/** Counts sorted comments per service, in whole months. */
export function countSorted(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
): Promise<Omit<ThemeCount, 'theme'>[]> {
  return database.query<Omit<ThemeCount, 'theme'>>(
    `select service, sum(n)::int as n
     from sorted_tally where organisation = $1 and month >= $2::date and month < $3::date
     group by 1 having sum(n) > 0 order by 1`,
    [organisation, from, until],
  )
}
