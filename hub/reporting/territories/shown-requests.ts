import { suppress } from '#shared/statistics/complementary-suppression.ts'
import type { TerritoryCount } from '../figures/by-territory.ts'
import type { Known } from '../figures/known.ts'
import type { RequestsByTerritory } from './read-requests.ts'

/**
 * Territories of requests, and those that may be told: enough of them, and none that the whole less
 * the others would give back, what names no territory being a part of it.
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
