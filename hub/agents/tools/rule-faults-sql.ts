import type { RuleFault, RuleFaults } from '#shared/contract/agents/tools.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'

/** Most distinct faults counted for an organisation in a day. */
const mostOfDay = 200

/** Most rows in one answer. */
const mostTold = 1000

/**
 * Increments the count of a fault today, in the organisation's time zone. It ignores new faults
 * beyond the daily maximum, because an extension may send anything.
 * @returns whether the organisation exists
 */
export async function countFault(
  database: Database,
  organisation: string,
  { rule, version, page, field, browser }: RuleFault,
  now: Date,
): Promise<boolean> {
  const values = [organisation, rule, version, page, field, browser, now]
  const isCounted = await database.query(
    `update rule_fault set count = count + 1
     where organisation = $1 and rule = $2 and version = $3 and page = $4 and field = $5
       and browser = $6
       and day = (select ($7::timestamptz at time zone zone)::date from organisation
         where organisation = $1)
     returning 1`,
    values,
  )
  if (isCounted.length > 0) return true
  return database.transaction(async (transaction) => {
    // This lock makes concurrent inserts take turns, so that they never pass the maximum.
    const [held] = await transaction.query<{ day: string }>(
      `select ($2::timestamptz at time zone zone)::date::text as day from organisation
       where organisation = $1 for no key update`,
      [organisation, now],
    )
    if (!held) return false
    await transaction.query(
      `insert into rule_fault as f (organisation, day, rule, version, page, field, browser, count)
       select $1, $7::date, $2, $3, $4, $5, $6, 1
       where (select count(*) from rule_fault where organisation = $1 and day = $7::date) < $8
       on conflict (organisation, day, rule, version, page, field, browser)
         do update set count = f.count + 1`,
      [organisation, rule, version, page, field, browser, held.day, mostOfDay],
    )
    return true
  })
}

/**
 * Lists the faults of the last days of an organisation, summed, last seen first.
 * @returns `null` when the organisation doesn't exist
 */
export async function listFaultTotals(
  database: Queryable,
  organisation: string,
  days: number,
  now: Date,
): Promise<RuleFaults['faults'] | null> {
  const [row] = await database.query<{ faults: RuleFaults['faults'] }>(
    `select coalesce((
       select jsonb_agg(told) from (
         select rule, version, page, field, browser, sum(count)::int as count,
           min(day)::text as first, max(day)::text as last
         from rule_fault f
         where f.organisation = $1
           and day > ($3::timestamptz at time zone o.zone)::date - $2::int
         group by rule, version, page, field, browser
         order by last desc, count desc, rule, version, page, field, browser limit $4
       ) told
     ), '[]') as faults
     from organisation o where o.organisation = $1`,
    [organisation, days, now, mostTold],
  )
  return row?.faults ?? null
}

/** Deletes counts older than a day. @param before `YYYY-MM-DD` */
export async function deleteOldFaults(
  database: Queryable,
  before: string,
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from rule_fault where (organisation, day, rule, version, page, field, browser) in (
       select organisation, day, rule, version, page, field, browser from rule_fault
       where day < $1::date limit $2)
     returning day`,
    [before, most],
  )
  return rows.length
}
