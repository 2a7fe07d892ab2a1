import type { Places } from '#shared/contract/reporting/places.ts'
import type {
  TerritoryCriterion,
  TerritoryResponse,
} from '#shared/contract/reporting/territories.ts'

/** What is told of one territory by a criterion, and the reference it is held against. */
export interface ToldPlace {
  places: Places
  place: Places['territories'][number]
}

/** The territory by a criterion; `null` where the pair does not tell it. */
export function placeOf(told: TerritoryResponse, criterion: TerritoryCriterion): ToldPlace | null {
  const pair = told.criteria.find((one) => one.criterion === criterion)?.pair
  const places = pair?.commun.told === 'figure' ? pair.commun.figure.places : undefined
  const [place] = places?.territories ?? []
  return places && place ? { places, place } : null
}
