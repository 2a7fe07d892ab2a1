import type { Margin } from './margin.ts'
import { type WeightedMean, weightedMean } from './weighted-mean.ts'
import { type Interval, wilson } from './wilson.ts'

/** A share of answers that stand for unequal parts of the population, from 0 to 1. */
export interface WeightedShare extends WeightedMean {
  /** Wilson's interval of 95 % at the effective number of answers. */
  interval: Interval
}

/**
 * Weighted share of those who say yes, as `weightedMean`, with an interval that holds with few
 * answers too: Wilson's at Kish's effective number of them.
 *
 * Source: as `weightedMean`, `kish` and `wilson`; the effective size in a score interval as in N.
 * Dean and M. Pagano, "Evaluating confidence interval methods for binomial proportions in clustered
 * surveys", Journal of Survey Statistics and Methodology 3 (2015), 484-503.
 * @param y 1 for yes, 0 for no, without missing answers; the rest as `weightedMean`.
 * @returns `null` when nobody answered.
 * @throws RangeError as `weightedMean`, and when an answer is neither yes nor no.
 */
export function weightedShare(
  y: readonly number[],
  weights: readonly number[],
  margins: readonly Margin[] = [],
): WeightedShare | null {
  if (!y.every((one) => one === 0 || one === 1))
    throw new RangeError('An answer is yes, 1, or no, 0')
  const found = weightedMean(y, weights, margins)
  if (found === null) return null
  // Adding weights may pass one by a rounding.
  const yes = Math.min(1, found.mean) * found.effective
  const interval = wilson(yes, found.effective)
  return interval === null ? null : { ...found, interval }
}
