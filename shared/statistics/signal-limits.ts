import type { SignalLimits } from './chart-signal.ts'
import { normalQuantile } from './distribution/normal.ts'

/** The minimum limits: one point beyond three standard deviations, or two of three beyond two. */
const usual: SignalLimits = { alone: 3, twoOfThree: 2 }

/**
 * Returns the control limits for a budget of one false alarm a year over all charts of an
 * organisation. Half of it covers the rules, the rest the deviation of few answers from a normal
 * distribution. Each rule gets half: `P(|Z| > alone) = α/2` and, for two independent points of
 * three on one side, about `4 P(Z > twoOfThree)² = α/2`, with `α = 1 / (2 × charts × periods a
 * year)`; never below the usual 3 and 2. There is no rule of eight points on one side: it alone
 * would give a false alarm per hundred points, and many more while the centre is uncertain.
 *
 * Source: Western Electric, "Statistical Quality Control Handbook" (1956), its first two tests; D.
 * J.
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
