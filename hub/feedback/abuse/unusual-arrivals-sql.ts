import type { CountedStep } from '#shared/contract/feedback/counters.ts'
import type { UnusualArrival } from '#shared/contract/feedback/unusual-arrivals.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { isCounted } from './counts-aside-sql.ts'

/** Arrivals of one day, for one service and one stream without proof. */
export interface DayArrivals
  extends Pick<UnusualArrival, 'day' | 'service' | 'stream' | 'n' | 'network' | 'backdated'>,
    Record<CountedStep, number> {}

/** Days between an arrival and the day it counts under, from which it is backdated. */
const backdatedDays = 7

/**
 * Returns the counted answers without proof by the day on which they came, with what the counters of
 * pages say of the same days, but for those set aside.
 */
export function listDayArrivals(
  database: Queryable,
  organisation: string,
  since: string,
): Promise<DayArrivals[]> {
  return database.query<DayArrivals>(
    `with came as (
       select a.day, f.service, f.stream, a.network, count(*)::int as n,
         count(*) filter (where a.day - f.day >= $3)::int as backdated
       from arrival a join feedback f using (organisation, feedback)
       where a.organisation = $1 and a.day >= $2::date and f.set_aside is null
         and f.stream in ('asked', 'open')
       group by 1, 2, 3, 4
     ), by_day as (
       select day, service, stream, sum(n)::int as n, sum(backdated)::int as backdated,
         (jsonb_agg(jsonb_build_object('network', lpad(to_hex(network), 8, '0'), 'n', n)
           order by n desc, network) filter (where network is not null))->0 as network
       from came group by 1, 2, 3
     ), counted as (
       select day, service, stream, sum(ended)::int as ended, sum(shown)::int as shown,
         sum(opened)::int as opened, sum(answered)::int as answered
       from counter c where organisation = $1 and day >= $2::date and stream in ('asked', 'open')
         and ${isCounted}
       group by 1, 2, 3
     )
     select to_char(seen.day, 'YYYY-MM-DD') as day, seen.service, seen.stream, coalesce(n, 0) as n,
       coalesce(backdated, 0) as backdated, network, coalesce(ended, 0) as ended,
       coalesce(shown, 0) as shown, coalesce(opened, 0) as opened, coalesce(answered, 0) as answered
     from (select day, service, stream from by_day union select day, service, stream from counted) seen
       left join by_day using (day, service, stream)
       left join counted using (day, service, stream)
     order by 1 desc, 2, 3`,
    [organisation, since, backdatedDays],
  )
}
