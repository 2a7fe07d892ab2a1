/** Control limits, in standard deviations from the centre line. */
export interface SignalLimits {
  /** For a single point. */
  alone: number
  /** For two of the last three points, on one side. */
  twoOfThree: number
  /** For the last eight points together, all on one side. */
  eight: number
}

/** The signal of a control chart for its last point: a rise, a fall, or nothing beyond chance. */
export type Signal = 'up' | 'down' | 'none'

/** The rule that gave a signal. */
type Rule = 'alone' | 'two_of_three' | 'eight'

/** A signal, and its rule; `null` without a signal. */
export interface SignalFound {
  signal: Signal
  rule: Rule | null
}

/** The reference of a chart, and whether its own points hold together. */
export interface ChartReference<Point> {
  reference: Point[]
  stable: boolean
}

/** A point that a known circumstance touched: it is tested, and never part of the reference. */
export interface Charted {
  leftOut?: boolean
}

/** Fewest points of a reference. */
export const fewestPoints = 8

/** Most points of a reference: a year of months. That of a chart is frozen from then on. */
export const mostOfReference = 12

/** Number of last points in each run rule. */
const looked = 3
const sideOf = 8

/** The reference of a chart, and the points judged by it. */
export interface ChartParts<Point> {
  reference: Point[]
  /** Points after the reference, the last one included. */
  later: Point[]
  last: Point
}

/**
 * Splits the points of a chart. The reference is its first eight to twelve points: all of eight to
 * ten earlier points, else all but the two of the run rule. From twelve on it never moves. A point
 * that a circumstance touched belongs to neither, unless it is the last one.
 * @param points oldest first
 * @returns `null` while fewer than eight usable points stand before the last one
 */
export function partPoints<Point extends Charted>(
  points: readonly Point[],
): ChartParts<Point> | null {
  const last = points.at(-1)
  const usable = points.slice(0, -1).filter(({ leftOut }) => !leftOut)
  if (last === undefined || usable.length < fewestPoints) return null
  const size = Math.min(mostOfReference, Math.max(fewestPoints, usable.length - (looked - 1)))
  return { reference: usable.slice(0, size), later: [...usable.slice(size), last], last }
}

/**
 * Returns the signal of the last point, and the first rule that gives it: alone, with one of the two
 * before it, or with the seven before it, where all eight are on one side of the centre.
 * @param later points after the reference
 * @param deviate the normal deviate of points taken together
 */
export function signalOf<Point>(
  later: readonly Point[],
  limits: SignalLimits,
  deviate: (together: readonly Point[]) => number,
): SignalFound {
  const run = later.slice(-sideOf)
  const z = run.map((one) => deviate([one]))
  const side = Math.sign(z.at(-1) ?? 0)
  const beyond = (one: number | undefined, limit: number) => (one ?? 0) * side > limit
  const found = (rule: Rule): SignalFound => ({ signal: side > 0 ? 'up' : 'down', rule })
  if (beyond(z.at(-1), limits.alone)) return found('alone')
  const near = z.slice(-looked).filter((one) => beyond(one, limits.twoOfThree))
  if (beyond(z.at(-1), limits.twoOfThree) && near.length > 1) return found('two_of_three')
  const isRun = run.length === sideOf && z.every((one) => beyond(one, 0))
  if (isRun && beyond(deviate(run), limits.eight)) return found('eight')
  return { signal: 'none', rule: null }
}
