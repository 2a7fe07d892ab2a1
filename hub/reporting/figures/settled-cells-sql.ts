import type { Publication } from '#shared/contract/reporting/indicators.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { SettledCells, SettledMonths } from './settled-cells.ts'

/** Reads what the closings of an organisation settled, by the newest revision of each month. */
export async function listSettledMonths(
  database: Queryable,
  organisation: string,
): Promise<SettledMonths> {
  const rows = await database.query<{ month: string; cells: SettledCells }>(
    `select distinct on (closing.month) to_char(month, 'YYYY-MM') as month, figures->'cells' as cells
     from closing where organisation = $1 order by closing.month, revision desc`,
    [organisation],
  )
  return new Map(rows.map(({ month, cells }) => [month, cells]))
}

/** Lists the closed months of an organisation, oldest first, each with its newest revision. */
export function listPublications(
  database: Queryable,
  organisation: string,
): Promise<Publication[]> {
  return database.query<Publication>(
    `select distinct on (closing.month) to_char(month, 'YYYY-MM') as month, number, revision,
       day::text as day
     from closing where organisation = $1 order by closing.month, revision desc`,
    [organisation],
  )
}
