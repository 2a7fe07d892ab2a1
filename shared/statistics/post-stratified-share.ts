import { checkCounted } from './check-counted.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { type Interval, wilson } from './wilson.ts'

/** One stratum: its answers and its population. */
export interface Stratum extends Counted {
  /** Above 0, in any unit common to all. */
  population: number
}

/** A post-stratified rate. */
export interface StratifiedShare {
  estimate: number
  /** Kish's effective sample size. */
  effective: number
  /** Wilson's 95 % interval for that size. */
  interval: Interval
}

/**
 * Returns a post-stratified rate: `Σ N_g x_g/n_g / Σ N_g`. It corrects the location of respondents,
 * never self-selection.
 *
 * Source: D. Holt and T. M. F. Smith, "Post stratification", Journal of the Royal Statistical
 * Society
 * A 142 (1979), 33-46; effective number as `kish`, in a score interval as in N. Dean and M. Pagano,
 * "Evaluating confidence interval methods for binomial proportions in clustered surveys", Journal
 * of
 * Survey Statistics and Methodology 3 (2015), 484-503.
 * @param strata parts that somebody answered from.
 * @returns `null` of no part.
 * @throws RangeError as `checkCounted`, and when a part has no answer or nobody lives in it.
 */
export function postStratifiedShare(strata: readonly Stratum[]): StratifiedShare | null {
  for (const one of strata) checkCounted(one)
  if (!strata.every(({ n, population }) => n > 0 && population > 0 && Number.isFinite(population)))
    throw new RangeError('Each stratum has a population and an answer')
  if (strata.length === 0) return null
  const whole = sum(strata.map(({ population }) => population))
  // Rounding may bring the sum above one.
  const estimate = Math.min(
    1,
    sum(strata.map(({ x, n, population }) => (population * x) / n)) / whole,
  )
  // Each answer of a part weighs the same: N_g / n_g, and so many of them N_g²/n_g together.
  const squares = sum(strata.map(({ n, population }) => population ** 2 / n))
  const effective = whole ** 2 / squares
  const interval = wilson(estimate * effective, effective)
  return interval && { estimate, effective, interval }
}
