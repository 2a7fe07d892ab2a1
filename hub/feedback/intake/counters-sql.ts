import { daysOf } from '#shared/calendar/period.ts'
import type { CountedStep } from '#shared/contract/feedback/counters.ts'
import type { CountedStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { isCounted } from '../abuse/counts-aside-sql.ts'

/** Counts of one site, service, stream and day. */
export interface DayCounters extends Record<CountedStep, number> {
  organisation: string
  site: string
  service: string
  stream: CountedStream
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
}

/** Adds several counts in one statement. @param counters unique by day, site, service, stream */
export async function upsertCounters(
  database: Queryable,
  counters: readonly DayCounters[],
): Promise<void> {
  // Sorted, so that two hubs cannot deadlock.
  await database.query(
    `insert into counter as c
       (organisation, site, service, stream, day, ended, shown, opened, answered)
     select organisation, site, service, stream, day, ended, shown, opened, answered
     from jsonb_to_recordset($1::jsonb) as x(
       organisation text, site text, service text, stream text, day date,
       ended int, shown int, opened int, answered int)
     order by organisation, site, service, stream, day
     on conflict (organisation, site, service, stream, day) do update set
       ended = c.ended + excluded.ended, shown = c.shown + excluded.shown,
       opened = c.opened + excluded.opened, answered = c.answered + excluded.answered`,
    [JSON.stringify(counters)],
  )
}

interface MonthCounters extends Record<CountedStep, number> {
  service: string
  stream: CountedStream
  /** `YYYY-MM`. */
  month: string
}

/** Returns the counts of an organisation by service, stream and month, but for those set aside. */
export function listMonthCounters(
  database: Queryable,
  organisation: string,
): Promise<MonthCounters[]> {
  return database.query<MonthCounters>(
    `select service, stream, to_char(day, 'YYYY-MM') as month, sum(ended)::int as ended,
       sum(shown)::int as shown, sum(opened)::int as opened, sum(answered)::int as answered
     from counter c where organisation = $1 and ${isCounted}
     group by 1, 2, 3 order by 1, 2, 3`,
    [organisation],
  )
}

/** Returns counts by service and stream, of a period or of all time, but for those set aside. */
export function listFunnelCounters(
  database: Queryable,
  organisation: string,
  period: string | null,
): Promise<Omit<MonthCounters, 'month'>[]> {
  const within = period === null ? null : daysOf(period)
  return database.query<Omit<MonthCounters, 'month'>>(
    `select service, stream, sum(ended)::int as ended, sum(shown)::int as shown,
       sum(opened)::int as opened, sum(answered)::int as answered
     from counter c where organisation = $1 and ${isCounted}
       and ($2::date is null or day >= $2::date) and ($3::date is null or day < $3::date)
     group by 1, 2 order by 1, 2`,
    [organisation, within?.from ?? null, within?.until ?? null],
  )
}
