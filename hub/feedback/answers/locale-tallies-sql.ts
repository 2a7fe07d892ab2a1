import type { Queryable } from '../../platform/database/database.ts'

/** Frequency of one value of an item in one language, of web answers of one stream. */
export interface LocaleTally {
  /** One of the languages of usagers. */
  locale: string
  value: string
  n: number
}

/** Selects the answers to one item. */
interface LocalesAsked {
  organisation: string
  service: string
  stream: string
  instrument: { id: string; version: number }
  item: string
}

/**
 * Returns the roll-up of one item by language, of all years. It counts the changes of closed months
 * too: languages are in no published figure, so none of them is late.
 */
export function listLocaleTallies(
  database: Queryable,
  { organisation, service, stream, instrument, item }: LocalesAsked,
): Promise<LocaleTally[]> {
  return database.query<LocaleTally>(
    `select locale, value, sum(n)::int as n
     from (select * from rolled_up union all select * from late_counted) counted
     where organisation = $1 and grain = 'locale_year' and service = $2 and stream = $3
       and instrument = $4 and instrument_version = $5 and item = $6 and channel = 'web'
     group by 1, 2 having sum(n) > 0 order by 1, 2`,
    [organisation, service, stream, instrument.id, instrument.version, item],
  )
}
