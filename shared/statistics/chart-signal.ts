import { normalQuantile } from './distribution/normal.ts'

/** How far a point must lie from the centre of its chart before it is announced, in deviations. */
export interface SignalLimits {
  /** One point alone. */
  alone: number
  /** Two points of the last three, on one side. */
  twoOfThree: number
}

/** What a chart says of its last point: a rise, a fall, or nothing that chance would not explain. */
export type Signal = 'up' | 'down' | 'none'

/** What a chart with one point beyond three deviations and two beyond two says, at the least. */
const usual: SignalLimits = { alone: 3, twoOfThree: 2 }

/** Fewest earlier points of a chart that speaks. */
export const fewestPoints = 8

/** Points that set the centre and the limits, at most: a year of months. */
const mostOfNorm = 12

/** Points that are looked at together: the last three. */
const looked = 3

/**
 * The limits that keep a budget: of all the charts of an organisation, whose truth does not move, one
 * false announcement a year at most. Half of that is given to the rules, the rest to what few answers
 * make of a normal deviation far out. Each rule has its half: `P(|Z| > alone) = α/2` and, of two
 * independent points of three on one side, about `4 P(Z > twoOfThree)² = α/2`, with
 * `α = 1 / (2 × charts × periods a year)`; never nearer than the usual 3 and 2. Eight points on one side of the centre are no rule here: that alone would be a false
 * announcement in every hundred points, and many more while the centre is known from few.
 *
 * Source: Western Electric, "Statistical Quality Control Handbook" (1956), its first two tests; D. J.
 * Wheeler, "Understanding Variation" (2000); the budget is Bonferroni's.
 * @param charts how many the organisation looks at, 1 at least
 * @param perYear points a year of each
 */
export function signalLimits(charts: number, perYear: number): SignalLimits {
  const alpha = 1 / (2 * Math.max(1, charts) * perYear)
  return {
    alone: Math.max(usual.alone, -normalQuantile(alpha / 4)),
    twoOfThree: Math.max(usual.twoOfThree, -normalQuantile(Math.sqrt(alpha / 8))),
  }
}

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
