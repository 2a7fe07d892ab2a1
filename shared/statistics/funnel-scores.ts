import { checkCounted } from './check-counted.ts'
import type { Counted } from './newcombe.ts'

/** How far a place lies from a target, in standard errors. */
export interface Score {
  z: number
  /** Standard error the place has by chance alone, on the scale of the score. */
  s: number
}

/**
 * Distance of a rate from a target: `z = (y − θ)/s`, `s = √(θ(1 − θ)/n)`.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005), 1185-1202.
 * @returns `s` as a proportion; `null` without answers, or at a target of 0 or 1 which leaves
 * nothing to chance.
 * @throws RangeError as `checkCounted`, and when the target is no proportion.
 */
export function proportionScore(counted: Counted, theta: number): Score | null {
  check(counted, theta)
  const { x, n } = counted
  if (n === 0 || theta === 0 || theta === 1) return null
  const s = Math.sqrt((theta * (1 - theta)) / n)
  return { z: (x / n - theta) / s, s }
}

/**
 * The same on the scale of arcsines, where the error does not depend on the target:
 * `z = 2√n (arcsin √y − arcsin √θ)`, `s = 1/(2√n)`.
 *
 * Source: M. S. Bartlett, "The use of transformations", Biometrics 3 (1947), 39-52; used so by the R
 * package FunnelPlotR.
 * @returns `s` in radians; `null` without answers.
 * @throws RangeError as `proportionScore`.
 */
export function arcsineScore(counted: Counted, theta: number): Score | null {
  check(counted, theta)
  const { x, n } = counted
  if (n === 0) return null
  const s = 1 / (2 * Math.sqrt(n))
  return { z: (Math.asin(Math.sqrt(x / n)) - Math.asin(Math.sqrt(theta))) / s, s }
}

function check(counted: Counted, theta: number): void {
  checkCounted(counted)
  if (!(theta >= 0 && theta <= 1)) throw new RangeError('A target is between none and all')
}
