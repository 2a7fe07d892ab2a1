import { checkCounted } from './check-counted.ts'
import type { Counted } from './newcombe.ts'

/** Distance of a place from a target, in standard errors. */
export interface Score {
  z: number
  /** Standard error of the place by chance alone, on the scale of the score. */
  s: number
}

/**
 * Returns the standardised distance of a rate from a target: `z = (y − θ)/s`, `s = √(θ(1 − θ)/n)`.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics
 * in
 * Medicine 24 (2005), 1185-1202.
 * @returns `s` as a proportion; `null` without answers, or at a target of 0 or 1 which leaves
 * nothing to chance.
 * @throws RangeError as `checkCounted`, and when the target is no proportion.
 */
export function proportionScore(counted: Counted, theta: number): Score | null {
  checkCounted(counted)
  if (!(theta >= 0 && theta <= 1)) throw new RangeError('A target is between none and all')
  const { x, n } = counted
  if (n === 0 || theta === 0 || theta === 1) return null
  const s = Math.sqrt((theta * (1 - theta)) / n)
  return { z: (x / n - theta) / s, s }
}
