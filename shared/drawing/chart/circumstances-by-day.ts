import type { Circumstance } from '../../contract/reporting/circumstance.ts'

/** Circumstances by the day they began: the order they are numbered in, on a drawing and in its list. */
export function byDay<T extends Pick<Circumstance, 'id' | 'from'>>(all: readonly T[]): T[] {
  return all.toSorted((one, other) =>
    one.from === other.from ? (one.id < other.id ? -1 : 1) : one.from < other.from ? -1 : 1,
  )
}
