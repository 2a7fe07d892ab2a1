import cdf from '@stdlib/stats-base-dists-t-cdf'
import { betaQuantile } from './beta.ts'

/**
 * Returns P(T ≤ t) of Student's distribution. @param df degrees of freedom, above 0, may be
 * fractional
 */
export function studentCdf(t: number, df: number): number {
  return cdf(t, df)
}

/** Returns the two-sided tail probability P(|T| ≥ |t|). */
export function studentTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(t), df))
}

/** Below this tail, `1 − 2p` is less precise than `2p`. */
const farTail = 1e-4

/**
 * Returns the `p` quantile of Student's distribution: `t² / (df + t²)` follows a beta distribution,
 * and its complement another; it uses the more precise one.
 */
export function studentQuantile(p: number, df: number): number {
  const tail = Math.min(p, 1 - p)
  const part =
    tail < farTail
      ? 1 - betaQuantile(2 * tail, df / 2, 0.5)
      : betaQuantile(1 - 2 * tail, 0.5, df / 2)
  const rest = tail < farTail || part > 0.5 ? betaQuantile(2 * tail, df / 2, 0.5) : 1 - part
  const t = Math.sqrt((df * part) / rest)
  return p < 0.5 ? -t : t
}
