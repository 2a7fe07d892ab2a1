import { normalQuantile } from './distribution/normal.ts'
import { z90 } from './reach.ts'

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
  if (!(p >= 0 && p <= 1)) throw new RangeError('A rate is between none and all')
  if (![value, power].every((one) => one > 0 && one < 1))
    throw new RangeError('A value and a power are above none and below all')
  if (p === value) return null
  const spread = z * deviation(value) + normalQuantile(power) * deviation(p)
  return Math.ceil((spread / (p - value)) ** 2)
}

const deviation = (p: number) => Math.sqrt(p * (1 - p))
