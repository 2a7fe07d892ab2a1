import { binomialAtMost } from './distribution/binomial.ts'
import { z95 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** Control limits of places of one size, as proportions. */
export interface FunnelLimits {
  /** One in a thousand lies below. */
  low998: number
  /** One in forty lies below. */
  low95: number
  /** One in forty lies above. */
  high95: number
  /** One in a thousand lies above. */
  high998: number
}

/**
 * Returns the `p` quantile of the rate of places with `n` answers, under a binomial distribution
 * with probability `theta`: exact, and interpolated between two counts. With r the smallest count
 * with `F(r) ≥ p`: `(r − (F(r) − p) / (F(r) − F(r − 1))) / n`.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics
 * in
 * Medicine 24 (2005), 1185-1202, appendix A.1.
 * @param n whole number of answers. @param theta the target, from 0 to 1. @param p from 0 to 1.
 * @returns from 0, where it would lie below nobody, to 1; `null` without answers.
 * @throws RangeError when n is no count, or `theta` or `p` no proportion.
 */
export function funnelLimit(n: number, theta: number, p: number): number | null {
  if (!(n >= 0 && Number.isInteger(n))) throw new RangeError('Answers are counted from zero')
  if (!(theta >= 0 && theta <= 1)) throw new RangeError('A target is between none and all')
  if (!(p >= 0 && p <= 1)) throw new RangeError('A probability is between zero and one')
  if (n === 0) return null
  const r = smallestCount(n, theta, p)
  const reached = binomialAtMost(r, n, theta)
  const step = reached - binomialAtMost(r - 1, n, theta)
  // A zero step leaves the count unchanged.
  const over = step > 0 ? (reached - p) / step : 0
  return Math.max(0, (r - over) / n)
}

/** Returns the limits of a funnel plot at 95 % and 99.8 %; `null` and errors as `funnelLimit`. */
export function funnelLimits(n: number, theta: number): FunnelLimits | null {
  const low998 = funnelLimit(n, theta, 0.001)
  const low95 = funnelLimit(n, theta, 0.025)
  const high95 = funnelLimit(n, theta, 0.975)
  const high998 = funnelLimit(n, theta, 0.999)
  if (low998 === null || low95 === null || high95 === null || high998 === null) return null
  return { low998, low95, high95, high998 }
}

/**
 * Returns the 95 % limits of a place with a variance of τ² beside chance. May exceed 0 and 1.
 *
 * Source: as `overdispersion`.
 * @param s its standard error by chance alone
 */
export function widenedLimits(theta: number, s: number, tau2: number): Interval {
  const half = z95 * Math.sqrt(s ** 2 + tau2)
  return { low: theta - half, high: theta + half }
}

/** Returns the smallest r with P(X ≤ r) ≥ `p`, by bisection. */
function smallestCount(n: number, theta: number, p: number): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialAtMost(middle, n, theta) >= p) high = middle
    else low = middle + 1
  }
  return low
}
