import type { SignalLimits } from './chart-signal.ts'
import { normalQuantile } from './distribution/normal.ts'

/** The minimum limits: three standard deviations, two for two of three, and for eight together. */
const usual: SignalLimits = { alone: 3, twoOfThree: 2, eight: 2 }

/** How many rules share the budget. */
const rules = 3

/**
 * Returns the control limits for a budget of one false alarm a year over all charts of an
 * organisation. Half of it covers the rules, the rest the deviation of few answers from a normal
 * distribution. Each rule gets a third: `P(|Z| > alone) = α/3`; for two independent points of three
 * on one side, about `4 P(Z > twoOfThree)² = α/3`; for the pooled deviation of eight points,
 * `P(|Z| > eight) = α/3`, with `α = 1 / (2 × looks)`; never below 3, 2 and 2.
 * Eight points on one side alone would give a false alarm per hundred points, and many more while
 * the centre is uncertain: their pooled deviation must be beyond chance too.
 *
 * Source: Western Electric, "Statistical Quality Control Handbook" (1956), its first two tests and
 * its fourth; D. J. Wheeler, "Understanding Variation" (2000); the budget is Bonferroni's.
 * @param looks how many points all charts together get in a year
 */
export function signalLimits(looks: number): SignalLimits {
  const alpha = 1 / (2 * Math.max(1, looks)) / rules
  return {
    alone: Math.max(usual.alone, -normalQuantile(alpha / 2)),
    twoOfThree: Math.max(usual.twoOfThree, -normalQuantile(Math.sqrt(alpha / 4))),
    eight: Math.max(usual.eight, -normalQuantile(alpha / 2)),
  }
}
