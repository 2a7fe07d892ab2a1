import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import type { CountedValue } from '../../feedback/answers/tallies-sql.ts'

/** Which answers to one item count as points of its scale, and which of them are good. */
export interface Criterion {
  item: string
  points: ReadonlySet<string>
  good: ReadonlySet<string>
}

/** Finds in an instrument what an indicator counts; `null` where it is not asked. */
export type FindCriterion = (instrument: Instrument) => Criterion | null

/** All that is counted of an instrument. */
export type CriteriaOf = (instrument: Instrument) => readonly Criterion[]

/** That all went well: the opening item, by what its instrument calls satisfied. */
export function openingCriterion(instrument: Instrument): Criterion | null {
  const item = instrument.items.find((one) => one.item === instrument.opening)
  return item ? criterion(instrument, item, instrument.satisfied.map(String)) : null
}

/** That one dimension was lived well: the two highest points of the first item that asks it. */
export function perceptionCriterion(dimension: Item['dimension']): FindCriterion {
  return (instrument) => {
    const item = instrument.items.find(
      (one) => one.dimension === dimension && one.aspect === 'perceived',
    )
    if (!item) return null
    const points = [...pointsOf(instrument, item)].map(Number)
    const highest = points.every(Number.isFinite) ? points.sort((a, b) => b - a).slice(0, 2) : []
    return highest.length === 2 && points.length > 2
      ? criterion(instrument, item, highest.map(String))
      : null
  }
}

/** How an item is marked, of which a mean is made: none of its answers is good or not. */
export function markCriterion(instrument: Instrument, name: string): Criterion | null {
  const item = instrument.items.find((one) => one.item === name)
  return item ? criterion(instrument, item, []) : null
}

/** The one criterion an indicator counts by, where an instrument asks it. */
export function alone(find: FindCriterion): CriteriaOf {
  return (instrument) => {
    const found = find(instrument)
    return found === null ? [] : [found]
  }
}

/** Every item that is needed to count by these. */
export function itemsOf(instruments: Iterable<Instrument>, criteria: CriteriaOf): string[] {
  const items = [...instruments].flatMap((instrument) => criteria(instrument))
  return [...new Set(items.map(({ item }) => item))]
}

/** Names a criterion: two may count other answers to the same item as good. */
export function nameOf({ item, good }: Criterion): string {
  return [item, ...[...good].sort()].join(' ')
}

/** Each point of the items that are counted as good or not, and which it is. */
export function countedValues(instrument: Instrument, criteria: CriteriaOf): CountedValue[] {
  const counted = criteria(instrument).filter(({ good }) => good.size > 0)
  const each = new Map(counted.map((one) => [nameOf(one), one]))
  return [...each].flatMap(([criterion, { item, points, good }]) =>
    [...points].map((value) => ({ criterion, item, value, good: good.has(value) })),
  )
}

/** The values that are points of an item's scale; « I don't know » is none. */
export function pointsOf(instrument: Instrument, { scale }: Item): ReadonlySet<string> {
  return new Set(instrument.scales[scale]?.answers.map(({ value }) => String(value)))
}

function criterion(instrument: Instrument, item: Item, good: readonly string[]): Criterion {
  return { item: item.item, points: pointsOf(instrument, item), good: new Set(good) }
}
