import type { Stream } from '#shared/contract/feedback.ts'
import type { Queryable } from './database.ts'

/** How often one value was given to one item in one week, by the web. */
export interface WeekTally {
  stream: Stream
  item: string
  /** Its Monday, `YYYY-MM-DD`. */
  week: string
  value: string
  n: number
}

/** Reads the roll-up of some items of one service, week by week. @param since `YYYY-MM-DD` */
export function readWeeks(
  database: Queryable,
  {
    organisation,
    service,
    instrument,
    items,
    since,
  }: {
    organisation: string
    service: string
    instrument: { id: string; version: number }
    items: readonly string[]
    since: string
  },
): Promise<WeekTally[]> {
  return database.query<WeekTally>(
    `select stream, item, to_char(date_trunc('week', day), 'YYYY-MM-DD') as week, value,
       sum(n)::int as n
     from tally
     where organisation = $1 and service = $2 and channel = 'web'
       and instrument = $3 and instrument_version = $4 and item = any($5) and day >= $6::date
     group by 1, 2, 3, 4 having sum(n) > 0
     order by 3`,
    [organisation, service, instrument.id, instrument.version, items, since],
  )
}
