import type { Database } from '../../platform/database/database.ts'
import type { Violated } from '../../platform/telemetry/violations.ts'
import { dayIn } from '../../platform/time/day.ts'

const key = `organisation, grain, since, service, stream, channel, instrument, instrument_version,
  item, territory, place, locale, value`

const known = `(
  select ${key}, n from rolled_up union all select ${key}, n from late_counted) known`

/**
 * Reports a count of answers that fell below zero, and one of this week that is above its answers:
 * somebody counts twice. Changes that no figure counts yet belong to a count.
 */
export async function checkCounts(
  database: Pick<Database, 'query'>,
  violated: Violated,
  now: Date,
): Promise<void> {
  const [negative] = await database.query('select 1 from roll_up where n < 0 limit 1')
  if (negative) {
    const [found] = await database.query(
      `select 1 from ${known} group by ${key} having sum(n) < 0 limit 1`,
    )
    if (found) violated('roll_up_negative')
  }
  const [above] = await database.query(
    `with counted as (
       select organisation, item, sum(n) as n from ${known}
       where grain = 'week' and since = date_trunc('week', $1::date::timestamp)::date
       group by organisation, item
     ), given as (
       select organisation, a.item, count(*) as n
       from feedback f join answer a using (organisation, feedback)
       where f.day >= date_trunc('week', $1::date::timestamp)::date
         and f.day < date_trunc('week', $1::date::timestamp)::date + 7
         and set_aside is null and not left_out
       group by organisation, a.item
     )
     select 1 from counted left join given using (organisation, item)
     where counted.n > coalesce(given.n, 0) limit 1`,
    [dayIn('UTC', now)],
  )
  if (above) violated('answer_counted_twice')
}
