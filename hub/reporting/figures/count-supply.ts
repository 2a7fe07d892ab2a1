import { offerWays } from '#shared/contract/catalogue/offer.ts'
import type { Supply } from '#shared/contract/reporting/supply.ts'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { theilSplit } from '#shared/statistics/theil.ts'
import type { AvailabilityFacts } from '../../catalogue/availability/availability-facts.ts'
import type { Known } from './known.ts'
import { toThousandth } from './to-thousandth.ts'

/** Places are counted for this many inhabitants. */
const per = 10_000

/** Fewest territories for a measure of inequality. */
const fewestTerritories = 3

/** Matches an INSEE commune code; its start is the département. */
const commune = /^(?:(?:97|98)\d|2[AB]|\d{2})(?=\d{2,3}$)/

/** Places of a service in each declared territory. */
export interface TerritorySupply {
  territory: string
  name: string
  population: number
  places: number
}

/** Counts the places of each territory; empty without a declared population or place. */
export function countByTerritory(
  { places }: AvailabilityFacts,
  { territories }: Known['population'],
): TerritorySupply[] {
  if (!places.some(({ territory }) => territory !== undefined)) return []
  const counts = new Map<string, number>()
  for (const { territory } of places)
    if (territory !== undefined) counts.set(territory, (counts.get(territory) ?? 0) + 1)
  return [...territories].map(([territory, { name, population }]) => ({
    territory,
    name,
    population,
    places: counts.get(territory) ?? 0,
  }))
}

/**
 * Describes places for 10,000 inhabitants and the inequality of their spread; `null` without data.
 */
export function describeSupply(
  known: Pick<Known, 'offered' | 'population'>,
): Extract<Supply, { kind: 'per_people' }> | null {
  const counted = countByTerritory(known.offered, known.population)
  const { people } = known.population
  if (counted.length === 0 || people === 0) return null
  const places = counted.reduce((all, one) => all + one.places, 0)
  const without = counted.filter((one) => one.places === 0)
  const rates = counted.map((one) => (one.places / one.population) * per)
  const weights = counted.map(({ population }) => population)
  const groups = counted.map(({ territory }) => commune.exec(territory)?.[0] ?? '')
  const isGrouped = groups.every((group) => group !== '') && new Set(groups).size > 1
  const split =
    counted.length < fewestTerritories
      ? null
      : theilSplit(rates, weights, isGrouped ? groups : groups.map(() => ''))
  return {
    kind: 'per_people',
    per_10000: toThousandth((places / people) * per),
    places,
    people,
    territories: counted.length,
    without: without.length,
    people_without: without.reduce((all, { population }) => all + population, 0),
    theil: split && {
      total: toThousandth(split.total),
      between: isGrouped ? toThousandth(split.between) : null,
      within: isGrouped ? toThousandth(split.within) : null,
    },
    ratio: counted.length < fewestTerritories ? null : (decileRatio(rates, weights)?.ratio ?? null),
  }
}

/** Describes the places reachable without the internet; `null` where nobody declared it. */
export function describeWays({
  offered,
}: Pick<Known, 'offered'>): Extract<Supply, { kind: 'ways' }> | null {
  if (offered.ways.length === 0) return null
  const told = offered.places.map(({ place }) => verdictOfWays(offered, place))
  const count = (verdict: ReturnType<typeof verdictOfWays>) =>
    told.filter((one) => one === verdict).length
  return {
    kind: 'ways',
    places: told.length,
    reachable: count('equivalent'),
    closed: count('below'),
    silent: count('untested'),
  }
}

/**
 * Returns whether a place is reachable without the internet: yes with any such way, no when all
 * ways are known.
 */
export function verdictOfWays(
  { ways }: AvailabilityFacts,
  place: string,
): 'equivalent' | 'below' | 'untested' {
  const said = ways.filter((one) => one.place === place)
  if (said.some(({ offered }) => offered)) return 'equivalent'
  return said.length === offerWays.length ? 'below' : 'untested'
}
