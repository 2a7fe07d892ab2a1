import { normalQuantile } from './distribution/normal.ts'
import { z90, z95 } from './reach.ts'

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
 * Returns the sample size of one group, to decide on which side of a value its rate is: `((z √(v(1 −
 * v)) + z₁₋β √(p(1 − p))) / (p − v))²`, rounded up. The score test and Wilson's interval are the same
 * question, so this is what a verdict by Wilson's interval takes.
 *
 * Source: J. L. Fleiss, B. Levin and M. C. Paik, "Statistical Methods for Rates and Proportions"
 * (3rd ed., 2003), chapter 2, without the correction for continuity, which Wilson's has not.
 * @param p the rate it is taken to have, from 0 to 1. @param value what it is held against.
 * @param z how far the interval reaches: 95 % on one side unless said.
 * @returns `null` when the rate is the value itself: no number decides.
 * @throws RangeError when the rate is no proportion, or the value or the power is not inside.
 */
export function answersToDecide(p: number, value: number, z = z90, power = 0.8): number | null {
  check(value, power)
  if (!(p >= 0 && p <= 1)) throw new RangeError('Proportions are above none and below all')
  if (p === value) return null
  const spread = z * deviation(value) + normalQuantile(power) * deviation(p)
  return Math.ceil((spread / (p - value)) ** 2)
}

/**
 * Returns the sample size of each of two equal groups, to find their rates different: `(z √(2 p̄(1 −
 * p̄)) + z₁₋β √(p(1 − p) + q(1 − q)))² / (p − q)²`, rounded up; R's `power.prop.test`.
 *
 * Source: the same, chapter 4.
 * @param z how far the interval reaches: 95 % unless said.
 * @returns `null` when both are the same. @throws RangeError as `answersToDecide`.
 */
export function answersForDifference(p: number, q: number, z = z95, power = 0.8): number | null {
  check(power)
  if (!(p >= 0 && p <= 1 && q >= 0 && q <= 1))
    throw new RangeError('Proportions are above none and below all')
  if (p === q) return null
  const both = Math.SQRT2 * deviation((p + q) / 2)
  const spread = z * both + normalQuantile(power) * Math.hypot(deviation(p), deviation(q))
  return Math.ceil((spread / (p - q)) ** 2)
}

const deviation = (p: number) => Math.sqrt(p * (1 - p))

function check(...proportions: readonly number[]): void {
  if (!proportions.every((one) => one > 0 && one < 1))
    throw new RangeError('Proportions are above none and below all')
}
