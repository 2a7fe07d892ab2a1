import type { Places, UnderFloor } from '#shared/contract/reporting/places.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'

/** People under the floor, and how far under it their territory is at most. */
interface FoundFloor {
  told: SummaryService['commun']['under_floor']
  gap: number
}

/**
 * Finds the territories that are surely under the declared floor, by the test that names one below:
 * a share under it by chance is not announced.
 * @returns `null` without a floor, and where no territory is surely under it
 */
export function describeFloor(
  places: Places | undefined,
  under: UnderFloor | undefined,
): FoundFloor | null {
  if (!places || !under || under.people === 0) return null
  const counted = places.territories.flatMap(({ territory, name, population, share }) =>
    population !== null && share.told === 'share'
      ? [{ id: territory, name, population, x: share.x, n: share.n }]
      : [],
  )
  const found = new Set(equalEverywhere(counted, under.floor, 0)?.below)
  const sure = counted.filter(({ id }) => found.has(id))
  if (sure.length === 0) return null
  const people = sure.reduce((all, { population }) => all + population, 0)
  return {
    told: {
      floor: under.floor,
      people: people / under.people,
      territories: sure.map(({ name }) => name),
    },
    gap: Math.max(...sure.map(({ x, n }) => under.floor - x / n)),
  }
}
