import type { Stream } from '#shared/contract/feedback.ts'
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
