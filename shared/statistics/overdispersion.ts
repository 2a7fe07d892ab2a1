import type { Score } from './funnel-scores.ts'
import { sum } from './moments.ts'
import { percentile } from './percentile.ts'

/** Fewest places for an estimate of overdispersion. */
const enoughPlaces = 10

/** Overdispersion: variance beyond chance. */
export interface Overdispersion {
  /** Winsorisation limits: the 10 % and 90 % quantiles of the scores. */
  winsorLow: number
  winsorHigh: number
  winsorised: number[]
  /** Mean of the squared scores, 1 by chance alone. */
  phiRaw: number
  /** The same for winsorised scores, which counts. */
  phi: number
  /** `1 + 2√(2/I)`: below it φ may come from chance. */
  threshold: number
  /** Whether φ exceeds it, so that limits are widened. */
  isOverdispersed: boolean
  /** Variance between places without noise, in the squared unit of `s`. */
  tau2: number
}

/**
 * Estimates the overdispersion of places, robust to the extremes.
 *
 * Source: D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and
 * Safety in Health Care 14 (2005), 347-351; τ² by D. Spiegelhalter, C. Sherlaw-Johnson, M. Bardsley
 * et al., "Statistical methods for healthcare regulation: rating, screening and surveillance", JRSS
 * A
 * 175 (2012), 1-47, after R. DerSimonian and N. Laird (1986).
 * @returns `null` of fewer than ten places.
 * @throws RangeError when a score is no number, or its error not above zero.
 */
export function overdispersion(scores: readonly Score[]): Overdispersion | null {
  if (!scores.every(({ s }) => s > 0 && Number.isFinite(s)))
    throw new RangeError('A standard error is above zero')
  const z = scores.map((score) => score.z)
  const winsorLow = percentile(z, 0.1)
  const winsorHigh = percentile(z, 0.9)
  const places = scores.length
  if (places < enoughPlaces || winsorLow === null || winsorHigh === null) return null
  const winsorised = z.map((one) => Math.min(winsorHigh, Math.max(winsorLow, one)))
  const phi = meanSquare(winsorised)
  const threshold = 1 + 2 * Math.sqrt(2 / places)
  const weights = scores.map(({ s }) => 1 / s ** 2)
  const whole = sum(weights)
  const spread = whole - sum(weights.map((weight) => weight ** 2)) / whole
  return {
    winsorLow,
    winsorHigh,
    winsorised,
    phiRaw: meanSquare(z),
    phi,
    threshold,
    isOverdispersed: phi > threshold,
    tau2: Math.max(0, (places * phi - (places - 1)) / spread),
  }
}

function meanSquare(values: readonly number[]): number {
  return sum(values.map((one) => one ** 2)) / values.length
}
