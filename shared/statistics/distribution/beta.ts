import cdf from '@stdlib/stats-base-dists-beta-cdf'
import quantile from '@stdlib/stats-base-dists-beta-quantile'

/**
 * Returns P(X ≤ x) of the beta distribution: the regularised incomplete beta function I_x(a, b).
 */
export function betaCdf(x: number, a: number, b: number): number {
  return cdf(x, a, b)
}

/** Returns the `p` quantile of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  return quantile(p, a, b)
}
