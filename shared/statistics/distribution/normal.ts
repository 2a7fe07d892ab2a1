import erfcInverse from '@stdlib/math-base-special-erfcinv'
import cdf from '@stdlib/stats-base-dists-normal-cdf'

/** Returns P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1)
}

/** Returns the two-sided tail probability P(|Z| ≥ |z|) of the standard normal distribution. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1))
}

/**
 * Returns the `p` quantile of the standard normal distribution. The library's own loses precision
 * far below 10⁻⁶; the inverse of the complementary error function does not.
 */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcInverse(2 * p)
}
