import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import type { CountedValue } from '../../feedback/answers/tallies-sql.ts'

/** The answers of one item that count, and the good ones among them. */
export interface Criterion {
  item: string
  points: ReadonlySet<string>
  good: ReadonlySet<string>
}

/** Finds the criterion of an indicator in an instrument; `null` where it is not asked. */
export type FindCriterion = (instrument: Instrument) => Criterion | null

/** Lists every criterion of an instrument. */
export type CriteriaOf = (instrument: Instrument) => readonly Criterion[]

/** Returns the criterion of satisfaction: the opening item, by its instrument's own definition. */
export function openingCriterion(instrument: Instrument): Criterion | null {
  const item = instrument.items.find((one) => one.item === instrument.opening)
  return item ? criterion(instrument, item, instrument.satisfied.map(String)) : null
}

/**
 * Returns the criterion of good perception: the two highest points of the dimension's first item.
 */
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

/** Returns a criterion for the mean of an item, without good answers. */
export function markCriterion(instrument: Instrument, name: string): Criterion | null {
  const item = instrument.items.find((one) => one.item === name)
  return item ? criterion(instrument, item, []) : null
}

/** Wraps one criterion as a list, where an instrument asks it. */
export function alone(find: FindCriterion): CriteriaOf {
  return (instrument) => {
    const found = find(instrument)
    return found === null ? [] : [found]
  }
}

/** Lists the items these criteria need. */
export function itemsOf(instruments: Iterable<Instrument>, criteria: CriteriaOf): string[] {
  const items = [...instruments].flatMap((instrument) => criteria(instrument))
  return [...new Set(items.map(({ item }) => item))]
}

/** Names a criterion: two criteria may share an item and differ in its good answers. */
export function nameOf({ item, good }: Criterion): string {
  return [item, ...[...good].sort()].join(' ')
}

/** Maps each point of an item to whether it is good. */
export function countedValues(instrument: Instrument, criteria: CriteriaOf): CountedValue[] {
  const counted = criteria(instrument).filter(({ good }) => good.size > 0)
  const each = new Map(counted.map((one) => [nameOf(one), one]))
  return [...each].flatMap(([criterion, { item, points, good }]) =>
    [...points].map((value) => ({ criterion, item, value, good: good.has(value) })),
  )
}

/** Returns the values on an item's scale; « I don't know » is not on it. */
export function pointsOf(instrument: Instrument, { scale }: Item): ReadonlySet<string> {
  return new Set(instrument.scales[scale]?.answers.map(({ value }) => String(value)))
}

function criterion(instrument: Instrument, item: Item, good: readonly string[]): Criterion {
  return { item: item.item, points: pointsOf(instrument, item), good: new Set(good) }
}
