import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from './database.ts'

/** What one hour brought to a site, or to one of its services. */
export interface HourOfActivity {
  organisation: string
  site: string
  /** Empty where the site is meant: a configuration is asked for without naming a service. */
  service: string
  /** The hour that begins then, in ISO 8601. */
  hour: string
  seen: number
  answered: number
}

/** Adds many hours in one statement. @param hours no two of one hour, site and service */
export async function addActivity(
  database: Queryable,
  hours: readonly HourOfActivity[],
): Promise<void> {
  // In one order for all, so that two hubs never wait for each other in a circle.
  await database.query(
    `insert into activity as a (organisation, site, service, hour, seen, answered)
     select organisation, site, service, hour, seen, answered
     from jsonb_to_recordset($1::jsonb) as x(
       organisation text, site text, service text, hour timestamptz, seen int, answered int)
     order by organisation, site, service, hour
     on conflict (organisation, site, service, hour) do update set
       seen = a.seen + excluded.seen, answered = a.answered + excluded.answered`,
    [JSON.stringify(hours)],
  )
}

/** Every site of an organisation, and the last hour in which a page asked for its configuration. */
export function findSeen(database: Queryable, organisation: string) {
  return database.query<{ site: string; name: Localised; seen: Date | null }>(
    `select site, name, (
       select max(hour) from activity a
       where (a.organisation, a.site) = (s.organisation, s.site) and service = '' and seen > 0
     ) as seen
     from site s where organisation = $1 order by site`,
    [organisation],
  )
}

/** The hours in which services of an organisation were answered, since a moment. */
export function findAnswered(database: Queryable, organisation: string, since: Date) {
  return database.query<{ site: string; service: string; hour: Date; n: number }>(
    `select site, service, hour, answered::int as n from activity
     where organisation = $1 and service <> '' and answered > 0 and hour >= $2::timestamptz
     order by site, service, hour`,
    [organisation, since],
  )
}

/**
 * Feedbacks a minute in the busiest hour of a usual day of a site: the median over its days with
 * answers, so that a day of attack does not become what is usual.
 */
export async function findUsualRate(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
  since: Date,
): Promise<number> {
  const [row] = await database.query<{ rate: number | null }>(
    `select (percentile_cont(0.5) within group (order by busiest) / 60)::float8 as rate
     from (
       select max(n) as busiest from (
         select hour, sum(answered) as n from activity
         where organisation = $1 and site = $2 and service <> '' and hour >= $3::timestamptz
         group by hour having sum(answered) > 0
       ) hours group by date_trunc('day', hour)
     ) days`,
    [organisation, site, since],
  )
  return row?.rate ?? 0
}

/** Forgets hours that say nothing any more. */
export async function deleteOldActivity(
  database: Queryable,
  before: Date,
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from activity where (organisation, site, service, hour) in (
       select organisation, site, service, hour from activity
       where hour < $1::timestamptz limit $2)
     returning hour`,
    [before, most],
  )
  return rows.length
}
