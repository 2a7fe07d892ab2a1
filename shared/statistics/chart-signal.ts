/** Control limits, in standard deviations from the centre line. */
export interface SignalLimits {
  /** For a single point. */
  alone: number
  /** For two of the last three points, on one side. */
  twoOfThree: number
}

/** The signal of a control chart for its last point: a rise, a fall, or nothing beyond chance. */
export type Signal = 'up' | 'down' | 'none'

/** Fewest earlier points of a control chart. */
export const fewestPoints = 8

/** Most points of the reference: a year of months. */
const mostOfNorm = 12

/** Number of last points in a run rule. */
const looked = 3

/**
 * Returns how many earlier points are the reference: all of eight to ten, else all but the last
 * two, which belong to the run rule.
 */
export function normOf(earlier: number): number {
  return Math.max(fewestPoints, earlier - (looked - 1))
}

/** Returns the current points of a control chart: the reference, and the points of the run rule. */
export function lastPoints<Point>(points: readonly Point[]): readonly Point[] {
  return points.slice(-(mostOfNorm + looked))
}

/** Returns the signal of the last deviation, alone or with one of the two before it. */
export function signalOf(z: readonly number[], limits: SignalLimits): Signal {
  const last = z.at(-1)
  if (last === undefined) return 'none'
  const beyond = (one: number, limit: number) => one * Math.sign(last) > limit
  const near = z.slice(-looked).filter((one) => beyond(one, limits.twoOfThree))
  const isTwo = beyond(last, limits.twoOfThree) && near.length > 1
  if (!beyond(last, limits.alone) && !isTwo) return 'none'
  return last > 0 ? 'up' : 'down'
}
