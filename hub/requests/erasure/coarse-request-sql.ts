import { daysLater } from '#shared/calendar/day.ts'
import type { RequestOutcome } from '#shared/contract/catalogue/proof-kind.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** The aggregate of a completed request; days are in the organisation's time zone, `YYYY-MM-DD`. */
interface Counted {
  service: string
  zone: string
  /** First day of the month of receipt. */
  month: string
  /** Days from receipt to end. */
  days: number
  /** Days counted by the calendar of its service; `null` when unknown. */
  wait: number | null
  calendar: string | null
  /**
   * Its territory; `null` when fewer than eleven requests of its service and month are counted
   * there.
   */
  territory: string | null
  /** Its outcome, under the same condition as its territory. */
  outcome: RequestOutcome | null
  /** First day of the month its promise was due; `null` when it counts no promise. */
  due: string | null
  is_kept: boolean | null
}

/** An anonymised request: its days give its months and its duration. */
export interface CoarseRequest extends Pick<Counted, 'zone' | 'territory' | 'outcome'> {
  received: string
  ended: string
  /** A day of the month its promise was due; `null` when it counts no promise. */
  promised: { on: string; isKept: boolean } | null
}

/**
 * Reduces a request to the data of its service's statistics: the months of its receipt and of its
 * promise, its duration, its outcome, and whether the promise was kept. Both days move towards the start of
 * their months, so that they cannot identify the request.
 * @returns `null` when there is no such request
 */
export async function anonymiseRequest(
  transaction: Queryable,
  key: RequestKey,
): Promise<CoarseRequest | null> {
  const [found] = await transaction.query<Counted>(counted, [
    key.organisation,
    key.source,
    key.reference,
    fewestPublic,
  ])
  if (!found) return null
  const { zone, territory, outcome, month, days, due, is_kept } = found
  const ended = await dayAfter(transaction, month, found)
  const isKept = is_kept === true
  // A broken promise: the request ends after it, in any month.
  if (due !== null && !isKept && ended < due) {
    const received = [month, daysLater(due, -days)].sort().at(-1) ?? month
    return { zone, territory, outcome, received, ended: due, promised: { on: due, isKept } }
  }
  const on = isKept && due !== null && ended > due ? ended : due
  const kept = on === null ? null : { on, isKept }
  return { zone, territory, outcome, received: month, ended, promised: kept }
}

/** Returns the day on which a request received on another day has waited as long. */
async function dayAfter(
  transaction: Queryable,
  from: string,
  { days, wait, calendar }: Counted,
): Promise<string> {
  if (wait === null || calendar === null || calendar === '') return daysLater(from, days)
  const [row] = await transaction.query<{ day: string | null }>(
    `select min(d.day)::text as day from calendar_day d join calendar_day f
       on (f.calendar, f.day) = ($1, $2::date)
     where d.calendar = $1 and d.day >= f.day and d.counted = f.counted + $3::int`,
    [calendar, from, wait],
  )
  return row?.day ?? daysLater(from, days)
}

const counted = `
  select r.service, zone, date_trunc('month', began::timestamp)::date::text as month,
    ended - began as days, s.calendar,
    days_waited(s.calendar, began, ended, f.counted, l.counted) as wait,
    p.due::text as due, p.is_kept,
    case when beside.of_territory >= $4::int
      then nullif(territory_of(r.territory, r.place), '') end as territory,
    case when beside.of_outcome >= $4::int then r.outcome end as outcome
  from (
    select request.*, zone, (received_at at time zone zone)::date as began,
      greatest((received_at at time zone zone)::date,
        (coalesce(completed_at, state_at) at time zone zone)::date) as ended
    from request join organisation using (organisation)
    where (organisation, source, reference) = ($1, $2, $3)
  ) r
  cross join lateral (
    select
      count(*) filter (where territory_of(other.territory, other.place)
        = territory_of(r.territory, r.place)) as of_territory,
      count(*) filter (where other.outcome = r.outcome) as of_outcome
    from request other
    where other.organisation = r.organisation and other.service = r.service
      and other.received_at >= date_trunc('month', began::timestamp) at time zone zone
      and other.received_at < (date_trunc('month', began::timestamp) + interval '1 month')
        at time zone zone
  ) beside
  left join service_calendar s using (organisation, service)
  left join calendar_day f on (f.calendar, f.day) = (s.calendar, r.began)
  left join calendar_day l on (l.calendar, l.day) = (s.calendar, r.ended)
  left join lateral (
    select date_trunc('month', window_to at time zone r.zone)::date as due,
      r.completed_at <= window_to as is_kept
    from promise
    where (organisation, source, reference) = ($1, $2, $3) and stands_for = 1
      and r.completed_at is not null
    order by promise desc limit 1
  ) p on true`
