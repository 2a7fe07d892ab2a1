import type { WebStream } from '#shared/contract/stream.ts'
import type { CountedValue } from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Good web answers of a criterion, in one territory and quarter. */
export interface TerritoryQuarter {
  territory: string
  /** `2026-Q4`; `null` for everything earlier. */
  quarter: string | null
  x: number
  n: number
}

/** Selects the answers to count. */
interface Counted {
  organisation: string
  service: string
  stream: WebStream
  asked: { id: string; version: number }
  values: readonly CountedValue[]
  /** First day of the separate quarters, `YYYY-MM-DD`. */
  from: string
}

/** Lists the roll-up of one question of a service by territory and quarter. */
export function listTerritoryQuarters(
  database: Queryable,
  { organisation, service, stream, asked, values, from }: Counted,
): Promise<TerritoryQuarter[]> {
  return database.query<TerritoryQuarter>(
    `select coalesce(nullif(territory, ''), place) as territory,
       case when day >= $7::date then to_char(day, 'YYYY-"Q"Q') end as quarter,
       coalesce(sum(n) filter (where counted.good), 0)::int as x, sum(n)::int as n
     from tally
     join jsonb_to_recordset($6::jsonb) as counted(item text, value text, good boolean)
       using (item, value)
     where organisation = $1 and service = $2 and stream = $3 and instrument = $4
       and instrument_version = $5 and channel = 'web'
     group by 1, 2 having sum(n) > 0`,
    [organisation, service, stream, asked.id, asked.version, JSON.stringify(values), from],
  )
}
