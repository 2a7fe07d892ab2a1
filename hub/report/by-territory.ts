import type { Stream } from '#shared/contract/feedback.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { TerritoryTally } from '../store/tallies.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'

/** What one territory answered. */
export interface TerritoryCount extends Counted {
  territory: string
  name: string
  /** How many live there; `null` where it is not declared. */
  population: number | null
}

/** Answers by territory, within the days of the report: those somebody answered from, in no order. */
export function countByTerritory(
  known: Known,
  stream: Stream,
  { item }: Criterion,
): TerritoryCount[] {
  const isWithin = ({ slot }: TerritoryTally) => known.period === null || slot === 'after'
  const { territories } = known.population
  return [...addUp(known, stream, item, isWithin)].map(([territory, counted]) => ({
    territory,
    name: territories.get(territory)?.name ?? territory,
    population: territories.get(territory)?.population ?? null,
    ...counted,
  }))
}

/** What was answered in each territory, of the counts that are wanted. */
export function addUp(
  known: Known,
  stream: Stream,
  item: string,
  isWanted: (one: TerritoryTally) => boolean,
): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const one of known.territories) {
    if (one.item !== item || one.stream !== stream || !isWanted(one)) continue
    const before = found.get(one.territory)
    found.set(one.territory, {
      x: (before?.x ?? 0) + one.x,
      n: (before?.n ?? 0) + one.n,
    })
  }
  return found
}

/** Declared territories nobody answered from. */
export function untestedOf(known: Known, answered: readonly TerritoryCount[]): TerritoryCount[] {
  const tested = new Set(answered.map(({ territory }) => territory))
  return [...known.population.territories]
    .filter(([territory]) => !tested.has(territory))
    .map(([territory, { name, population }]) => ({ territory, name, population, x: 0, n: 0 }))
}
