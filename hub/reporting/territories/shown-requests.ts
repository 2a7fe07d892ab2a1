import { suppress } from '#shared/statistics/complementary-suppression.ts'
import type { TerritoryCount } from '../figures/by-territory.ts'
import type { Known } from '../figures/known.ts'
import type { RequestsByTerritory } from './read-requests.ts'

/**
 * Selects the disclosable territories of requests: enough requests, and none that a subtraction
 * from the total gives back. Requests without a territory count in the total.
 */
export function shownRequests(
  known: Known,
  rows: RequestsByTerritory['promises'],
): { located: readonly TerritoryCount[]; shown: readonly TerritoryCount[] } {
  const { territories } = known.population
  const [told = []] = suppress([rows.map(({ n }) => n)])
  const named = rows.flatMap(({ territory, x, n }, at) => {
    if (territory === null) return []
    const declared = territories.get(territory)
    const name = declared?.name ?? known.names.get(territory) ?? territory
    const population = declared?.population ?? null
    return [{ isTold: (told[at] ?? null) !== null, one: { territory, name, population, x, n } }]
  })
  return {
    located: named.map(({ one }) => one),
    shown: named.filter(({ isTold }) => isTold).map(({ one }) => one),
  }
}
