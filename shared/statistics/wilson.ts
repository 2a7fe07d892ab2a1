import { z95 } from './reach.ts'

/** Bounds of a proportion, between 0 and 1. */
export interface Interval {
  low: number
  high: number
}

/**
 * Returns Wilson's score interval of a proportion, two-sided, without continuity correction.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927), 209-212.
 * @param x successes, 0 ≤ x ≤ n; may be fractional when weighted.
 * @param n base; may be an effective size. `n = 0` gives `null`: nothing was asked.
 * @param z how far it reaches: `z95`, `z90`.
 */
export function wilson(x: number, n: number, z = z95): Interval | null {
  if (!(n > 0)) return null
  if (x < 0 || x > n) throw new RangeError('A share counts between none and all')
  const p = x / n
  const z2 = z * z
  const centre = p + z2 / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  return {
    low: x === 0 ? 0 : (centre - half) / scale,
    high: x === n ? 1 : (centre + half) / scale,
  }
}
