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

/**
 * Returns the difference of two proportions, with the interval from Wilson's of both: `d − √((p₁ −
 * l₁)² + (u₂ − p₂)²)` to `d + √((u₁ − p₁)² + (p₂ − l₂)²)`.
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
  const [p, q] = [one.x / one.n, other.x / other.n]
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - first.low, second.high - q),
    high: p - q + Math.hypot(first.high - p, q - second.low),
  }
}
