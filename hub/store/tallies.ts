import type { Stream } from '#shared/contract/feedback.ts'
import type { Days } from '#shared/report/period.ts'
import type { Queryable } from './database.ts'

/** How often one value was given to one item, per service, stream and way it came. */
export interface Tally {
  service: string
  stream: Stream
  /** `entered`: on paper, at the counter or by telephone, then typed in by an agent. */
  channel: 'web' | 'entered'
  value: string
  n: number
}

/** Reads the roll-up of one item of one instrument; cost does not grow with the answers. */
export function sumTallies(
  database: Queryable,
  organisation: string,
  instrument: string,
  version: number,
  item: string,
): Promise<Tally[]> {
  return database.query<Tally>(
    `select service, stream, case channel when 'web' then 'web' else 'entered' end as channel,
       value, sum(n)::int as n
     from tally
     where organisation = $1 and instrument = $2 and instrument_version = $3 and item = $4
     group by 1, 2, 3, 4 having sum(n) > 0`,
    [organisation, instrument, version, item],
  )
}

/** How often one value was given to one item in one month, per service, stream and way it came. */
export interface MonthTally extends Tally {
  instrument: string
  version: number
  item: string
  /** `YYYY-MM`. */
  month: string
}

/** Reads the roll-up of some items, month by month, whichever instrument asked them. */
export function readMonths(
  database: Queryable,
  organisation: string,
  items: readonly string[],
): Promise<MonthTally[]> {
  return database.query<MonthTally>(
    `select service, stream, case channel when 'web' then 'web' else 'entered' end as channel,
       instrument, instrument_version as version, item, to_char(day, 'YYYY-MM') as month, value,
       sum(n)::int as n
     from tally where organisation = $1 and item = any($2)
     group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) > 0`,
    [organisation, items],
  )
}

/** How many of the web's answers were good by a criterion, in one territory. */
export interface TerritoryTally {
  service: string
  stream: Stream
  criterion: string
  /** The territory the page named; where it named none, the place. */
  territory: string
  /** In the later of two periods that are compared, the earlier, or neither. */
  slot: 'after' | 'before' | 'other'
  x: number
  n: number
}

/** Two periods that are compared. */
export interface Slots {
  after: Days
  before: Days
}

/** A value that is a point of an item's scale, and whether it counts as good by a criterion. */
export interface CountedValue {
  criterion: string
  item: string
  value: string
  good: boolean
}

/**
 * Reads the roll-up of one version of an instrument, territory by territory. Good answers are added
 * up by the database: a country has more territories than answers are worth sending one by one.
 */
export function readTerritories(
  database: Queryable,
  organisation: string,
  asked: { id: string; version: number },
  values: readonly CountedValue[],
  { after, before }: Slots,
): Promise<TerritoryTally[]> {
  return database.query<TerritoryTally>(
    `select service, stream, criterion, coalesce(nullif(territory, ''), place) as territory,
       case when day >= $5::date and day < $6::date then 'after'
            when day >= $7::date and day < $8::date then 'before'
            else 'other' end as slot,
       coalesce(sum(n) filter (where counted.good), 0)::int as x, sum(n)::int as n
     from tally
     join jsonb_to_recordset($4::jsonb) as counted(criterion text, item text, value text, good boolean)
       using (item, value)
     where organisation = $1 and instrument = $2 and instrument_version = $3
       and channel = 'web' and (territory <> '' or place <> '')
     group by 1, 2, 3, 4, 5 having sum(n) > 0`,
    [
      organisation,
      asked.id,
      asked.version,
      JSON.stringify(values),
      after.from,
      after.until,
      before.from,
      before.until,
    ],
  )
}

/** How many answered in one territory in one month, whatever they answered. */
export interface TerritoryMonth extends Pick<TerritoryTally, 'stream' | 'criterion' | 'territory'> {
  service: string
  /** `YYYY-MM`. */
  month: string
  n: number
}

/** Reads the same roll-up month by month, for what leaves the house. */
export function readTerritoryMonths(
  database: Queryable,
  organisation: string,
  asked: { id: string; version: number },
  values: readonly CountedValue[],
  { from, until }: Days,
): Promise<TerritoryMonth[]> {
  return database.query<TerritoryMonth>(
    `select service, stream, criterion, coalesce(nullif(territory, ''), place) as territory,
       to_char(day, 'YYYY-MM') as month, sum(n)::int as n
     from tally
     join jsonb_to_recordset($4::jsonb) as counted(criterion text, item text, value text)
       using (item, value)
     where organisation = $1 and instrument = $2 and instrument_version = $3
       and channel = 'web' and (territory <> '' or place <> '')
       and day >= $5::date and day < $6::date
     group by 1, 2, 3, 4, 5 having sum(n) > 0`,
    [organisation, asked.id, asked.version, JSON.stringify(values), from, until],
  )
}

/** Which answers are counted week by week. */
export interface WeeksAsked {
  organisation: string
  service: string
  instrument: { id: string; version: number }
  items: readonly string[]
  /** The first day (`YYYY-MM-DD`); the whole week that it is in is read. */
  since: string
}

/** How often one value was given to one item in one week. */
export interface WeekTally {
  stream: Stream
  item: string
  /** The Monday it begins with, `YYYY-MM-DD`. */
  week: string
  value: string
  n: number
}

/** Reads the web's answers of one version of an instrument, week by week, oldest first. */
export function readWeeks(
  database: Queryable,
  { organisation, service, instrument, items, since }: WeeksAsked,
): Promise<WeekTally[]> {
  return database.query<WeekTally>(
    `select stream, item, date_trunc('week', day)::date::text as week, value, sum(n)::int as n
     from tally
     where organisation = $1 and service = $2 and instrument = $3 and instrument_version = $4
       and item = any($5) and day >= date_trunc('week', $6::date)::date and channel = 'web'
     group by 1, 2, 3, 4 having sum(n) > 0 order by 3, 2, 1, 4`,
    [organisation, service, instrument.id, instrument.version, items, since],
  )
}

/** Every version of an instrument that an organisation has answers of. */
export function listAnswered(
  database: Queryable,
  organisation: string,
): Promise<{ instrument: string; version: number }[]> {
  return database.query(
    `select distinct instrument, instrument_version as version from tally
     where organisation = $1 order by 1, 2`,
    [organisation],
  )
}
