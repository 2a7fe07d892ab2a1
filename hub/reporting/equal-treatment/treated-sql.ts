import type { Days } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { momentIn } from '../../platform/time/moment.ts'
import type { JudgedDay } from './judged-days.ts'

/** Requests alike in all by which they are compared. */
export interface TreatedCount {
  channel: string
  locale: string
  /** Somebody acted for the usager from the day of receipt, or it came in at a counter. */
  is_assisted: boolean
  /** By the landmark; `null` where no agent may see the request. */
  is_recognised: boolean | null
  /** Still open after the landmark. */
  is_open: boolean
  n: number
  /** Recognised at any time. */
  seen: number
  /** Answered within the norm. */
  within: number
  /** A published adaptation was applied within the norm; `adapted_after` the landmark. */
  adapted: number
  adapted_after: number
  /** The first date announced has come, and was kept. */
  due: number
  kept: number
}

/** Selects the requests. */
interface Asked {
  organisation: string
  service: string
  zone: string
  within: Days
  days: readonly JudgedDay[]
}

/**
 * Counts the requests received on these days. Withdrawn ones do not count, as in every figure of
 * delays; nor do erased ones, of which nobody knows these things any more.
 */
export function countTreated(
  database: Queryable,
  { organisation, service, zone, within, days }: Asked,
  now: Date,
): Promise<TreatedCount[]> {
  return database.query<TreatedCount>(
    `with day as (
       select * from jsonb_to_recordset($3::jsonb) as d (received date, landmark date, norm date)
     ), acting as (
       select source, reference, min((begun_at at time zone $4)::date) as since
       from mandate where organisation = $1 group by 1, 2
     ), applied as (
       select source, reference,
         array_agg(distinct (at at time zone $4)::date) filter (where applies) as days
       from applied_adaptation where organisation = $1 and service = $2 group by 1, 2
     )
     select r.channel, r.locale,
       r.channel = 'counter' or coalesce(acting.since <= day.received, false) as is_assisted,
       case when not r.confidential then coalesce(r.recognised_on <= day.landmark, false) end
         as is_recognised,
       coalesce(ended.day > day.landmark, true) as is_open,
       count(*)::int as n, count(r.recognised_on)::int as seen,
       (count(*) filter (where ended.day <= day.norm))::int as within,
       (count(*) filter (where exists (
          select from unnest(applied.days) one where one <= day.norm)))::int as adapted,
       (count(*) filter (where exists (
          select from unnest(applied.days) one where one > day.landmark and one <= day.norm)))::int
         as adapted_after,
       (count(*) filter (where promised.is_due))::int as due,
       (count(*) filter (where promised.is_due and r.completed_at <= promised.until))::int as kept
     from request r
     join day on day.received = (r.received_at at time zone $4)::date
     cross join lateral (select (r.completed_at at time zone $4)::date as day) ended
     left join acting using (source, reference)
     left join applied using (source, reference)
     left join lateral (
       select p.window_to as until, p.window_to < $7::timestamptz
         and not (r.state = 'waiting_usager' and r.state_at <= p.window_to) as is_due
       from promise p
       where (p.organisation, p.source, p.reference) = ($1, r.source, r.reference)
         and p.stands_for = 1
       order by p.promise desc limit 1
     ) promised on true
     where r.organisation = $1 and r.service = $2
       and r.received_at >= $5::timestamptz and r.received_at < $6::timestamptz
       and r.state <> 'withdrawn' and r.tracking_hash <> ''
       and (ended.day is null or ended.day >= day.received)
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    [
      ...[organisation, service, JSON.stringify(days), zone],
      ...[momentIn(zone, within.from, '00:00:00'), momentIn(zone, within.until, '00:00:00'), now],
    ],
  )
}
