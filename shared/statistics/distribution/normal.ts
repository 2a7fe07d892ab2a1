import erfcInverse from '@stdlib/math-base-special-erfcinv'
import cdf from '@stdlib/stats-base-dists-normal-cdf'

/** P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1)
}

/** P(|Z| ≥ |z|): how probable a standard normal deviate as large is, on either side. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1))
}

/**
 * The z below which a share `p` of the standard normal distribution lies. The library's own loses
 * its digits far below 10⁻⁶, the inverse of the complementary error function does not.
 */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcInverse(2 * p)
}
