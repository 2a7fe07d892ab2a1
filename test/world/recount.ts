import type { Days } from '#shared/calendar/period.ts'
import { countedAnswers } from '../../hub/feedback/answers/recount-sql.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'
import type { PromisePart } from '../../hub/requests/promises/promise-counts-sql.ts'
import type { Stay } from '../../hub/requests/waits/durations-sql.ts'
import type { WaitsBy } from '../../hub/requests/waits/waits-sql.ts'

/** Counts by name. */
export type Counts = Readonly<Record<string, number>>

const columns = `concat_ws(' ', grain, since::text, service, stream, channel, instrument,
  instrument_version, item, territory, place, locale, value)`

/** Every row of the roll-up of answers. */
export const readRollUp = (database: Queryable) =>
  counts(
    database,
    `select ${columns} as name, sum(n)::int as n from rolled_up group by 1 having sum(n) <> 0`,
  )

/** Counts the answers themselves. @param which a condition of SQL */
export const recountAnswers = (database: Queryable, which = 'set_aside is null') =>
  counts(
    database,
    `select ${columns} as name, sum(n)::int as n
     from (${countedAnswers.replace('set_aside is null', which)}) counted group by 1`,
  )

/** Reads the counts of answers set aside by a decision. */
export const readAside = (database: Queryable, setting: string) =>
  counts(
    database,
    `select ${columns} as name, sum(n)::int as n from (
       select g.grain, g.since, service, stream, channel, instrument, instrument_version, item,
         g.territory, g.place, g.locale, value, n
       from set_aside_tally t cross join lateral grains_of(t.day, t.territory, t.place, t.locale) g
       where setting = $1
     ) told group by 1 having sum(n) <> 0`,
    [setting],
  )

/** Counts those answers themselves. */
export const recountAside = (database: Queryable, setting: string) =>
  counts(
    database,
    `select ${columns} as name, sum(n)::int as n from (
       ${countedAnswers.replace('set_aside is null', 'setting = $1')}) counted group by 1`,
    [setting],
  )

async function counts(
  database: Queryable,
  sql: string,
  parameters: string[] = [],
): Promise<Counts> {
  const rows = await database.query<{ name: string; n: number }>(sql, parameters)
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
}

/** Subtracts counts. */
export function without(all: Counts, some: Counts): Counts {
  return summed(all, Object.fromEntries(Object.entries(some).map(([name, n]) => [name, -n])))
}

/** Adds counts, without zeros. */
export function summed(one: Counts, other: Counts): Counts {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  const both = [...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)] as const)
  return Object.fromEntries(both.filter(([, n]) => n !== 0))
}

interface Asked {
  organisation: string
  zone: string
  now: Date
  by: WaitsBy
  within: Days | null
}

const territory = `coalesce(nullif(r.territory, ''), nullif(r.place, ''))`

/** Returns the part of a request, from its own row. */
const partOf = (by: WaitsBy | 'week', day: string) =>
  ({
    whole: 'null',
    month: `to_char(${day}, 'YYYY-MM')`,
    week: `to_char(${day} - (extract(isodow from ${day})::int - 1), 'YYYY-MM-DD')`,
    channel: 'r.channel',
    territory,
  })[by]

/** Counts requests one by one, by days of receipt and completion. */
export function recountStays(
  database: Queryable,
  { organisation, zone, now, by, within }: Asked,
): Promise<(Stay & { part: string | null })[]> {
  return database.query(
    `select service, part, ended, open, began::text as "from", ended_on::text as until,
       count(*)::int as n
     from (
       select service, ${partOf(by, '(received_at at time zone $3)::date')} as part,
         completed_at is not null and state <> 'withdrawn' as ended,
         completed_at is null and state <> 'withdrawn' as open,
         (received_at at time zone $3)::date as began,
         (coalesce(completed_at, case state when 'withdrawn' then state_at end, $2)
            at time zone $3)::date as ended_on
       from request r where organisation = $1
     ) stay
     where ($4::date is null or began >= $4::date) and ($5::date is null or began < $5::date)
     group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
    [organisation, now, zone, within?.from ?? null, within?.until ?? null],
  )
}

/** Counts due promises one by one. */
export function recountPromises(
  database: Queryable,
  { organisation, zone, now, by, within }: Omit<Asked, 'by'> & { by: WaitsBy | 'week' },
): Promise<PromisePart[]> {
  return database.query<PromisePart>(
    `select r.service, ${partOf(by, '(p.window_to at time zone $3)::date')} as part,
       (count(*) filter (where r.completed_at <= p.window_to))::int as kept, count(*)::int as due
     from request r join promise p using (organisation, source, reference)
     where r.organisation = $1 and r.state <> 'withdrawn' and p.stands_for = 1 and not exists (
         select 1 from promise later
         where (later.organisation, later.source, later.reference)
             = (p.organisation, p.source, p.reference)
           and later.stands_for = 1 and later.promise > p.promise
       )
       and p.window_to < $2 and not (r.state = 'waiting_usager' and r.state_at <= p.window_to)
       and ($4::date is null or (p.window_to at time zone $3)::date >= $4::date)
       and ($5::date is null or (p.window_to at time zone $3)::date < $5::date)
     group by 1, 2 order by 1, 2`,
    [organisation, now, zone, within?.from ?? null, within?.until ?? null],
  )
}
