import { z95 } from './reach.ts'
import { type Interval, wilson } from './wilson.ts'

/** A count and its base. */
export interface Counted {
  /** 0 ≤ x ≤ n; may be fractional when weighted. */
  x: number
  /** May be an effective sample size. */
  n: number
}

/** Difference of two proportions, from −1 to 1, with its interval. */
export interface Difference extends Interval {
  difference: number
}

/** An estimate with its interval; of a register both bounds are the estimate. */
export interface Estimate extends Interval {
  estimate: number
}

/**
 * Returns the difference of two independent estimates, with the interval from those of both: `d −
 * √((e₁ − l₁)² + (u₂ − e₂)²)` to `d + √((u₁ − e₁)² + (e₂ − l₂)²)`.
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a
 * general approach", Statistics in Medicine 27 (2008), 1693-1702.
 */
export function differenceOf(one: Estimate, other: Estimate): Difference {
  const difference = one.estimate - other.estimate
  return {
    difference,
    low: difference - Math.hypot(one.estimate - one.low, other.high - other.estimate),
    high: difference + Math.hypot(one.high - one.estimate, other.estimate - other.low),
  }
}

/**
 * Returns the difference of two proportions, with the interval from Wilson's of both.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), 873-890, method 10.
 * @param z how far it reaches: `z95`, `z90`.
 * @returns `null` when a base is nothing.
 * @throws RangeError when a count is not between none and all.
 */
export function newcombe(one: Counted, other: Counted, z = z95): Difference | null {
  const first = wilson(one.x, one.n, z)
  const second = wilson(other.x, other.n, z)
  if (first === null || second === null) return null
  return differenceOf(
    { estimate: one.x / one.n, ...first },
    { estimate: other.x / other.n, ...second },
  )
}
