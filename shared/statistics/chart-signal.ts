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

/** Most points of a reference: a year of months. It is frozen from then on. */
const mostOfReference = 12

/** Number of last points in each run rule. */
const looked = 3
const sideOf = 8

/** The reference of a chart, and the points judged by it. */
export interface ChartParts<Point> {
  reference: Point[]
  /** Points after the reference, the last one included. */
  later: Point[]
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
  return { reference: usable.slice(0, size), later: [...usable.slice(size), last] }
}

/** The last eight points, where all lie on one side of the centre; `null` elsewhere. */
export function runOf<Point>(
  later: readonly Point[],
  deviation: (point: Point) => number,
): Point[] | null {
  const last = later.slice(-sideOf)
  const sides = new Set(last.map((one) => Math.sign(deviation(one))))
  return last.length === sideOf && sides.size === 1 && !sides.has(0) ? last : null
}

/**
 * Returns the signal of the last point, and the first rule that gives it: alone, with one of the two
 * before it, or with the seven before it.
 * @param z deviations after the reference, as normal deviates
 * @param run deviation of the last eight points together; `null` unless all are on one side
 */
export function signalOf(
  z: readonly number[],
  limits: SignalLimits,
  run: number | null = null,
): SignalFound {
  const last = z.at(-1)
  if (last === undefined) return { signal: 'none', rule: null }
  const signal = last > 0 ? 'up' : 'down'
  const beyond = (one: number, limit: number) => one * Math.sign(last) > limit
  const near = z.slice(-looked).filter((one) => beyond(one, limits.twoOfThree))
  if (beyond(last, limits.alone)) return { signal, rule: 'alone' }
  if (beyond(last, limits.twoOfThree) && near.length > 1) return { signal, rule: 'two_of_three' }
  if (run !== null && beyond(run, limits.eight)) return { signal, rule: 'eight' }
  return { signal: 'none', rule: null }
}
