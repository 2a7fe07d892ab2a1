import { checkCounted } from './check-counted.ts'
import { type FunnelLimits, funnelLimits } from './funnel-limits.ts'
import { proportionScore } from './funnel-scores.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { type Overdispersion, overdispersion } from './overdispersion.ts'
import { z95 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** A place on a funnel. All but the scores are proportions. */
interface FunnelPlace extends Counted {
  rate: number
  /** Standard error by chance alone; 0 at a target of 0 or 1. */
  s: number
  /** Distance from the target in standard errors; `null` where `s` is 0. */
  z: number | null
  /** The same when places are allowed to differ by τ² as well. */
  zAdditive: number | null
  /** Exact limits, when nothing but chance is at work. */
  exact: FunnelLimits
  /** Limits of 95 % widened by √φ. Of very large places they close up to nothing. */
  multiplicative: Interval
  /** Limits of 95 % widened by τ²: the ones to draw. May pass 0 and 1, where a drawing cuts. */
  additive: Interval
}

/** Places around a target. */
export interface Funnel {
  /** The commitment, or else the rate of all places together. */
  theta: number
  /** `null` of fewer than ten places, or at a target of 0 or 1: limits are then not widened. */
  overdispersion: Overdispersion | null
  /** In the order given; `null` where nobody answered. */
  places: (FunnelPlace | null)[]
}

/**
 * Places around a target, with limits that are wider where fewer answered. It shows who differs from
 * the target beyond chance, and is never a league table. Limits are widened only when φ is above its
 * threshold.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005), 1185-1202; additive limits as `overdispersion`.
 * @param target the commitment; without it the rate of all.
 * @returns `null` when nobody answered anywhere.
 * @throws RangeError as `checkCounted`, `funnelLimit` and `proportionScore`.
 */
export function funnel(counts: readonly Counted[], target?: number): Funnel | null {
  for (const one of counts) checkCounted(one)
  const whole = sum(counts.map(({ n }) => n))
  if (whole === 0) return null
  const theta = target ?? sum(counts.map(({ x }) => x)) / whole
  const scores = counts.map((one) => proportionScore(one, theta))
  const found = overdispersion(scores.filter((score) => score !== null))
  const widens = found?.isOverdispersed === true
  const phi = widens ? found.phi : 1
  const tau2 = widens ? found.tau2 : 0
  const places = counts.map(({ x, n }, at) => {
    const exact = funnelLimits(n, theta)
    if (exact === null) return null
    const z = scores[at]?.z ?? null
    const s = scores[at]?.s ?? 0
    const wide = Math.sqrt(s ** 2 + tau2)
    return {
      x,
      n,
      rate: x / n,
      s,
      z,
      zAdditive: z === null ? null : (z * s) / wide,
      exact,
      multiplicative: around(theta, z95 * Math.sqrt(phi) * s),
      additive: widenedLimits(theta, s, tau2),
    }
  })
  return { theta, overdispersion: found, places }
}

/**
 * Limits of 95 % of a place that may differ by τ² besides chance. May pass 0 and 1.
 * @param s its standard error by chance alone
 */
export function widenedLimits(theta: number, s: number, tau2: number): Interval {
  return around(theta, z95 * Math.sqrt(s ** 2 + tau2))
}

function around(middle: number, half: number): Interval {
  return { low: middle - half, high: middle + half }
}
