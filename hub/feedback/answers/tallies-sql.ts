import type { Days } from '#shared/calendar/period.ts'
import type { Stream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Frequency of one value of one item, per service, stream and channel. */
export interface Tally {
  service: string
  stream: Stream
  /** `entered`: on paper, at the counter or by telephone, then typed in by an agent. */
  channel: 'web' | 'entered'
  value: string
  n: number
}

/** Returns the roll-up of one item of one instrument. As for all roll-ups, the cost is constant. */
export function listTallies(
  database: Queryable,
  organisation: string,
  instrument: string,
  version: number,
  item: string,
): Promise<Tally[]> {
  return database.query<Tally>(
    `select service, stream, case channel when 'web' then 'web' else 'entered' end as channel,
       value, sum(n)::int as n
     from rolled_up
     where organisation = $1 and grain = 'month' and instrument = $2 and instrument_version = $3
       and item = $4
     group by 1, 2, 3, 4 having sum(n) > 0`,
    [organisation, instrument, version, item],
  )
}

/** Frequency of one value of one item in one month, per service, stream and channel. */
export interface MonthTally extends Tally {
  instrument: string
  version: number
  item: string
  /** `YYYY-MM`. */
  month: string
}

/** Returns the roll-up of some items by month, for any instrument. */
export function listMonthTallies(
  database: Queryable,
  organisation: string,
  items: readonly string[],
): Promise<MonthTally[]> {
  return database.query<MonthTally>(
    `select service, stream, case channel when 'web' then 'web' else 'entered' end as channel,
       instrument, instrument_version as version, item, left(since::text, 7) as month, value,
       sum(n)::int as n
     from rolled_up where organisation = $1 and grain = 'month' and item = any($2)
     group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) > 0`,
    [organisation, items],
  )
}

/** Number of good answers of the web by a criterion, in one territory. */
export interface TerritoryTally {
  service: string
  stream: Stream
  criterion: string
  /** The territory of the page; without one, the place. */
  territory: string
  /** In the later or the earlier of two periods, or neither. */
  slot: 'after' | 'before' | 'other'
  x: number
  n: number
}

/** Two periods to compare. */
export interface ComparedPeriods {
  after: Days
  before: Days
}

/** A value on the scale of an item, and whether a criterion counts it as good. */
export interface CountedValue {
  criterion: string
  item: string
  value: string
  good: boolean
}

/**
 * Returns the roll-up of one version of an instrument by territory. The database adds up good
 * answers, because a country has too many territories to transfer them one by one. It reads the
 * months of the two periods only; the rest comes from yearly counts.
 * @param slots two periods of whole months
 */
export function listTerritoryTallies(
  database: Queryable,
  organisation: string,
  asked: { id: string; version: number },
  values: readonly CountedValue[],
  { after, before }: ComparedPeriods,
): Promise<TerritoryTally[]> {
  return database.query<TerritoryTally>(
    `with counted as materialized (
       select * from jsonb_to_recordset($4::jsonb)
         as x(criterion text, item text, value text, good boolean)
     ), told as (
       select service, stream, item, value, coalesce(nullif(territory, ''), place) as territory,
         case when since >= $6::date and since < $7::date then 'after' else 'before' end as slot, n
       from rolled_up
       where organisation = $1 and grain = 'territory_month' and instrument = $2
         and instrument_version = $3 and item = any($5) and channel = 'web'
         and (territory <> '' or place <> '')
         and since >= least($6::date, $8::date) and since < greatest($7::date, $9::date)
         and (since >= $6::date and since < $7::date or since >= $8::date and since < $9::date)
       union all
       select service, stream, item, value, coalesce(nullif(territory, ''), place), 'all', n
       from rolled_up
       where organisation = $1 and grain = 'territory_year' and instrument = $2
         and instrument_version = $3 and item = any($5) and channel = 'web'
         and (territory <> '' or place <> '')
     ), summed as materialized (
       select service, stream, criterion, territory, slot,
         coalesce(sum(n) filter (where counted.good), 0)::int as x, sum(n)::int as n
       from told join counted using (item, value)
       group by 1, 2, 3, 4, 5
     )
     select * from summed where slot <> 'all' and n > 0
     union all
     select service, stream, criterion, territory, 'other',
       sum(case slot when 'all' then x else -x end)::int,
       sum(case slot when 'all' then n else -n end)::int
     from summed
     group by 1, 2, 3, 4 having sum(case slot when 'all' then n else -n end) > 0`,
    [
      organisation,
      asked.id,
      asked.version,
      JSON.stringify(values),
      itemsOf(values),
      after.from,
      after.until,
      before.from,
      before.until,
    ],
  )
}

const itemsOf = (values: readonly CountedValue[]) => [...new Set(values.map(({ item }) => item))]

/** Number of good answers of one territory in one month. */
export interface TerritoryMonth extends Omit<TerritoryTally, 'slot'> {
  /** `YYYY-MM`. */
  month: string
}

/** Returns the same roll-up by month. */
export function listTerritoryMonths(
  database: Queryable,
  organisation: string,
  asked: { id: string; version: number },
  values: readonly CountedValue[],
  { from, until }: Days,
): Promise<TerritoryMonth[]> {
  return database.query<TerritoryMonth>(
    `select service, stream, criterion, coalesce(nullif(territory, ''), place) as territory,
       to_char(since, 'YYYY-MM') as month,
       coalesce(sum(n) filter (where counted.good), 0)::int as x, sum(n)::int as n
     from rolled_up
     join jsonb_to_recordset($4::jsonb)
       as counted(criterion text, item text, value text, good boolean)
       using (item, value)
     where organisation = $1 and grain = 'territory_month' and instrument = $2
       and instrument_version = $3 and item = any($7)
       and channel = 'web' and (territory <> '' or place <> '')
       and since >= $5::date and since < $6::date
     group by 1, 2, 3, 4, 5 having sum(n) > 0`,
    [organisation, asked.id, asked.version, JSON.stringify(values), from, until, itemsOf(values)],
  )
}

/** Filter for weekly counts. */
export interface WeeksAsked {
  organisation: string
  service: string
  instrument: { id: string; version: number }
  items: readonly string[]
  /** First day (`YYYY-MM-DD`); its whole week is read. */
  since: string
}

/** Frequency of one value of one item in one week. */
export interface WeekTally {
  stream: Stream
  item: string
  /** Its Monday, `YYYY-MM-DD`. */
  week: string
  value: string
  n: number
}

/** Returns the web's answers of one version of an instrument by week, oldest first. */
export function listWeekTallies(
  database: Queryable,
  { organisation, service, instrument, items, since }: WeeksAsked,
): Promise<WeekTally[]> {
  return database.query<WeekTally>(
    `select stream, item, since::text as week, value, sum(n)::int as n
     from rolled_up
     where organisation = $1 and grain = 'week' and service = $2 and instrument = $3
       and instrument_version = $4 and item = any($5) and channel = 'web'
       and since >= date_trunc('week', $6::timestamp)::date
     group by 1, 2, 3, 4 having sum(n) > 0 order by 3, 2, 1, 4`,
    [organisation, service, instrument.id, instrument.version, items, since],
  )
}

/** Frequency of one value of one item within some days, per service and stream. */
export type DayTally = Pick<Tally, 'service' | 'stream' | 'value' | 'n'>

/**
 * Returns the web's answers to one item of one version of an instrument within any days, from single
 * answers: for people of the organisation, who may read those. Readers outside have whole months.
 */
export function listDayTallies(
  database: Queryable,
  organisation: string,
  asked: { id: string; version: number; item: string },
  { from, until }: Days,
): Promise<DayTally[]> {
  return database.query<DayTally>(
    `select f.service, f.stream, a.value, count(*)::int as n
     from feedback f join answer a using (organisation, feedback)
     where f.organisation = $1 and f.instrument = $2 and f.instrument_version = $3 and a.item = $4
       and f.day >= $5::date and f.day < $6::date and f.channel = 'web' and f.set_aside is null
       and not a.left_out
     group by 1, 2, 3`,
    [organisation, asked.id, asked.version, asked.item, from, until],
  )
}

/** Returns the month of the first answer of an organisation, `YYYY-MM`; `null` without any. */
export async function findFirstMonth(
  database: Queryable,
  organisation: string,
): Promise<string | null> {
  const [row] = await database.query<{ month: string | null }>(
    `select left(min(since)::text, 7) as month from rolled_up
     where organisation = $1 and grain = 'month'`,
    [organisation],
  )
  return row?.month ?? null
}

/**
 * Counts the answers of an organisation since a day, without those set aside; `null` without any.
 * @param from `YYYY-MM-DD`
 */
export async function countAnswersSince(
  database: Queryable,
  organisation: string,
  from: string,
): Promise<{ since: string; answers: number } | null> {
  const [row] = await database.query<{ since: string | null; answers: number }>(
    `select min(day)::text as since, count(*)::int as answers from feedback
     where organisation = $1 and day >= $2::date and set_aside is null`,
    [organisation, from],
  )
  return row?.since ? { since: row.since, answers: row.answers } : null
}

/** Returns every version of an instrument with answers of an organisation. */
export function listAnswered(
  database: Queryable,
  organisation: string,
): Promise<{ instrument: string; version: number }[]> {
  return database.query(
    `with recursive known as (
       (select instrument, instrument_version as version from roll_up
        where organisation = $1 and grain = 'month' order by 1, 2 limit 1)
       union all
       select next.* from known cross join lateral (
         select instrument, instrument_version from roll_up
         where organisation = $1 and grain = 'month'
           and (instrument, instrument_version) > (known.instrument, known.version)
         order by 1, 2 limit 1
       ) next
     )
     select instrument, version from known
     union
     select instrument, instrument_version from roll_up_change where organisation = $1
     order by 1, 2`,
    [organisation],
  )
}
