import type { SignalLimits } from './chart-signal.ts'
import { normalQuantile } from './distribution/normal.ts'

/** The minimum limits: one point beyond three standard deviations, or two of three beyond two. */
const usual: SignalLimits = { alone: 3, twoOfThree: 2 }

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
