import { normalQuantile } from './distribution/normal.ts'
import { z90, z95 } from './reach.ts'

/**
 * Returns the sample size for a proportion within `half`: `z² p (1 − p) / half²`, rounded up.
 *
 * Source: W. G. Cochran, "Sampling Techniques" (1977), 75-76.
 * @param half half of the interval, a proportion above 0. @param p expected; 0.5 is the worst.
 * @param z how far the interval reaches: 95 % unless said.
 * @throws RangeError when a figure is not between none and all.
 */
export function answersForHalfWidth(half: number, p = 0.5, z = z95): number {
  check(half, p)
  return Math.ceil((z ** 2 * p * (1 - p)) / half ** 2)
}

/**
 * Returns the sample size of each of two equal groups, to show equivalence within `margin`: `(z₀.₉₅
 * + z₁₋β⸝₂)² · 2 p (1 − p) / margin²`, rounded up.
 *
 * Source: S.-C. Chow, J. Shao and H. Wang, "Sample Size Calculations in Clinical Research" (2008),
 * 89,
 * for two one-sided tests at 5 % (D. J. Schuirmann, J. Pharmacokinet. Biopharm. 15 (1987),
 * 657-680).
 * @param p expected proportion. @param margin in proportion. @param power from 0 to 1.
 * @throws RangeError when a figure is not between none and all.
 */
export function answersForEquivalence(p: number, margin: number, power = 0.8): number {
  check(margin, p, power)
  const reach = z90 + normalQuantile(1 - (1 - power) / 2)
  return Math.ceil((reach ** 2 * 2 * p * (1 - p)) / margin ** 2)
}

/**
 * Returns the sample size of one group, to show non-inferiority to a target within `margin`, when
 * it equals the target: `(z₀.₉₅ + z₁₋β)² p (1 − p) / margin²`, rounded up.
 *
 * By the normal approximation: `nonInferiority` stands on the bound of Wilson, and of a norm near
 * all
 * it concludes less often than `power` says.
 *
 * Source: the same, 85, at 5 % on one side.
 * @param p norm, a proportion. @param margin in proportion. @param power from 0 to 1.
 * @throws RangeError when a figure is not between none and all.
 */
export function answersForNonInferiority(p: number, margin: number, power = 0.8): number {
  check(margin, p, power)
  return Math.ceil(((z90 + normalQuantile(power)) ** 2 * p * (1 - p)) / margin ** 2)
}

function check(...proportions: readonly number[]): void {
  if (!proportions.every((one) => one > 0 && one < 1))
    throw new RangeError('Proportions are above none and below all')
}
