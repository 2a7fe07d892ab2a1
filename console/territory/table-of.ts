import type { Places } from '#shared/contract/places.ts'
import type { ChartTable } from '#shared/drawing/chart/told.ts'
import type { TerritoryText } from '#shared/text/site/territory-fr.ts'

/** The figures of map and funnel, a row each territory: raw beside shrunk, always both. */
export function tableOf({ territories }: Places, words: TerritoryText): ChartTable {
  const { columns, verdicts } = words
  return {
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
    rows: territories.map(({ territory, name, verdict, share, shrunk, population }) => {
      const told = share.told === 'share' ? share : null
      return [
        name,
        territory,
        verdicts[verdict],
        told?.n ?? null,
        told?.estimate ?? null,
        told?.low ?? null,
        told?.high ?? null,
        shrunk?.estimate ?? null,
        population,
      ]
    }),
  }
}
