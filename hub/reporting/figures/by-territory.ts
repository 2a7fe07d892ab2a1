import type { WebStream } from '#shared/contract/stream.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Criterion, nameOf } from './criterion.ts'
import type { Known } from './known.ts'

/** The answers of one territory. */
export interface TerritoryCount extends Counted {
  territory: string
  name: string
  /** Its population; `null` where it is not declared. */
  population: number | null
}

/** Counts answers by territory in a period, in no order, for territories with an answer. */
export function countByTerritory(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  period: string | null,
): TerritoryCount[] {
  const { territories } = known.population
  return [...addUp(known, stream, criterion, period)].map(([territory, counted]) => ({
    territory,
    name: territories.get(territory)?.name ?? known.names.get(territory) ?? territory,
    population: territories.get(territory)?.population ?? null,
    ...counted,
  }))
}

function addUp(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  period: string | null,
): Map<string, Counted> {
  const name = nameOf(criterion)
  const slot = period === known.compared?.before ? 'before' : 'after'
  const found = new Map<string, Counted>()
  for (const one of known.territories) {
    if (one.criterion !== name || one.stream !== stream) continue
    if (period !== null && one.slot !== slot) continue
    const before = found.get(one.territory)
    found.set(one.territory, {
      x: (before?.x ?? 0) + one.x,
      n: (before?.n ?? 0) + one.n,
    })
  }
  return found
}

/** Lists the declared territories without an answer. */
export function untestedOf(known: Known, answered: readonly TerritoryCount[]): TerritoryCount[] {
  const tested = new Set(answered.map(({ territory }) => territory))
  return [...known.population.territories]
    .filter(([territory]) => !tested.has(territory))
    .map(([territory, { name, population }]) => ({ territory, name, population, x: 0, n: 0 }))
}
