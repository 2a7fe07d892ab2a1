import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Activity of a site, or of one of its services, on one day. */
export interface DayOfActivity {
  organisation: string
  site: string
  /** Empty for the site itself: a request for the configuration names no service. */
  service: string
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
  seen: number
  answered: number
  /** For a site: most answers in one hour of one process. */
  busiest: number
}

/** Adds several days in one statement. @param days unique by day, site and service */
export async function upsertActivity(
  database: Queryable,
  days: readonly DayOfActivity[],
): Promise<void> {
  // Sorted, so that two hubs cannot deadlock.
  await database.query(
    `insert into activity_day as a (organisation, site, service, day, seen, answered, busiest)
     select organisation, site, service, day, seen, answered, busiest
     from jsonb_to_recordset($1::jsonb) as x(
       organisation text, site text, service text, day date, seen int, answered int, busiest int)
     order by organisation, site, service, day
     on conflict (organisation, site, service, day) do update set
       seen = a.seen + excluded.seen, answered = a.answered + excluded.answered,
       busiest = greatest(a.busiest, excluded.busiest)`,
    [JSON.stringify(days)],
  )
}

/** Returns every site of an organisation, with the last day a page requested its configuration. */
export function countSeenDays(database: Queryable, organisation: string) {
  return database.query<{ site: string; name: Localised; seen: string | null }>(
    `select site, name, (
       select max(day)::text from activity_day a
       where (a.organisation, a.site) = ($1, s.site) and service = '' and seen > 0
     ) as seen
     from site s where organisation = $1 order by site`,
    [organisation],
  )
}

/** Returns the days with answers of an organisation's services. @param since `YYYY-MM-DD` */
export function findAnswered(database: Queryable, organisation: string, since: string) {
  return database.query<{ site: string; service: string; day: string; n: number }>(
    `select site, service, day::text as day, answered::int as n from activity_day
     where organisation = $1 and service <> '' and answered > 0 and day >= $2::date
     order by site, service, activity_day.day`,
    [organisation, since],
  )
}

/**
 * Returns the feedbacks a minute in the busiest hour of a usual day of a site: the median over its
 * days with answers, so that an attack does not become usual.
 * @param since `YYYY-MM-DD`
 */
export async function findUsualRate(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
  since: string,
): Promise<number> {
  const [row] = await database.query<{ rate: number | null }>(
    `select (percentile_cont(0.5) within group (order by busiest) / 60)::float8 as rate
     from activity_day
     where organisation = $1 and site = $2 and service = '' and day >= $3::date and busiest > 0`,
    [organisation, site, since],
  )
  return row?.rate ?? 0
}

/** Deletes old days. @param before `YYYY-MM-DD` */
export async function deleteOldActivity(
  database: Queryable,
  before: string,
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from activity_day where (organisation, site, service, day) in (
       select organisation, site, service, day from activity_day where day < $1::date limit $2)
     returning day`,
    [before, most],
  )
  return rows.length
}
