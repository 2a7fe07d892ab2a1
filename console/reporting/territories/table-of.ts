import type { Places } from '#shared/contract/reporting/places.ts'
import type { ChartTable } from '#shared/drawing/chart/chart-description.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'

/** More rows than this are no table any more. */
const mostRows = 1_000

/**
 * The figures of map and funnel, a row each territory: raw beside shrunk, always both.
 * @returns how many of very many are `left` out too
 */
export function tableOf(
  { territories }: Places,
  words: TerritoryText,
): { table: ChartTable; left: number } {
  const { columns, verdicts } = words
  const left = Math.max(0, territories.length - mostRows)
  const table = {
    columns: [
      columns.territory,
      columns.code,
      columns.verdict,
      columns.answers,
      columns.raw,
      columns.low,
      columns.high,
      columns.shrunk,
      columns.population,
    ],
    rows: territories
      .slice(0, mostRows)
      .map(({ territory, name, verdict, share, shrunk, population }) => {
        const told = share.told === 'share' || share.told === 'register' ? share : null
        const interval = share.told === 'share' ? share : null
        return [
          name,
          territory,
          verdicts[verdict],
          told?.n ?? null,
          told?.estimate ?? null,
          interval?.low ?? null,
          interval?.high ?? null,
          shrunk?.estimate ?? null,
          population,
        ]
      }),
  }
  return { table, left }
}
