import type { Queryable } from './database.ts'

/** First promises of a service that came due in one week, and how many were kept. */
export interface PromiseWeek {
  service: string
  /** Its Monday in the organisation's zone, `YYYY-MM-DD`. */
  week: string
  kept: number
  due: number
}

/** Counts them as `countPromises` does, week by week. @param since `YYYY-MM-DD` */
export function countPromiseWeeks(
  database: Queryable,
  organisation: string,
  now: Date,
  { zone, since }: { zone: string; since: string },
): Promise<PromiseWeek[]> {
  return database.query<PromiseWeek>(
    `select r.service,
       to_char(date_trunc('week', (p.window_to at time zone $3)::date), 'YYYY-MM-DD') as week,
       (count(*) filter (where r.completed_at <= p.window_to))::int as kept,
       count(*)::int as due
     from request r
     join promise p using (organisation, source, reference)
     where r.organisation = $1 and r.state <> 'withdrawn'
       and p.stands_for = 1 and not exists (
         select 1 from promise later
         where (later.organisation, later.source, later.reference)
             = (p.organisation, p.source, p.reference)
           and later.stands_for = 1 and later.promise > p.promise
       )
       and p.window_to < $2
       and not (r.state = 'waiting_usager' and r.state_at <= p.window_to)
       and (p.window_to at time zone $3)::date >= $4::date
     group by 1, 2 order by 1, 2`,
    [organisation, now, zone, since],
  )
}
