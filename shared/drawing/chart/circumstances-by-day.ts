import type { Circumstance } from '../../contract/reporting/circumstance.ts'

/** Sorts circumstances by start day: the order of their numbers in the chart and in the list. */
export function byDay<T extends Pick<Circumstance, 'id' | 'from'>>(all: readonly T[]): T[] {
  return all.toSorted((one, other) =>
    one.from === other.from ? (one.id < other.id ? -1 : 1) : one.from < other.from ? -1 : 1,
  )
}
