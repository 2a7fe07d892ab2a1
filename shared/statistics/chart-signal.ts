/** How far a point must lie from the centre of its chart before it is announced, in deviations. */
export interface SignalLimits {
  /** One point alone. */
  alone: number
  /** Two points of the last three, on one side. */
  twoOfThree: number
}

/** What a chart says of its last point: a rise, a fall, or nothing that chance would not explain. */
export type Signal = 'up' | 'down' | 'none'

/** Fewest earlier points of a chart that speaks. */
export const fewestPoints = 8

/** Points that set the centre and the limits, at most: a year of months. */
const mostOfNorm = 12

/** Points that are looked at together: the last three. */
const looked = 3

/**
 * How many of the points before the last set the norm: all while they are eight to ten, else all but
 * the last two, which are then looked at with the last one.
 */
export function normOf(earlier: number): number {
  return Math.max(fewestPoints, earlier - (looked - 1))
}

/** The points of a chart that speaks today: the last one, those looked at with it, and its norm. */
export function lastPoints<Point>(points: readonly Point[]): readonly Point[] {
  return points.slice(-(mostOfNorm + looked))
}

/** Whether the last of some deviations is a signal, alone or with one of the two before it. */
export function signalOf(z: readonly number[], limits: SignalLimits): Signal {
  const last = z.at(-1)
  if (last === undefined) return 'none'
  const beyond = (one: number, limit: number) => one * Math.sign(last) > limit
  const near = z.slice(-looked).filter((one) => beyond(one, limits.twoOfThree))
  const isTwo = beyond(last, limits.twoOfThree) && near.length > 1
  if (!beyond(last, limits.alone) && !isTwo) return 'none'
  return last > 0 ? 'up' : 'down'
}
