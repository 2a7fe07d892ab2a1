import { z95 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** A territory: good answers, all answers, and its weight. */
export interface WeighedCount {
  x: number
  n: number
  weight: number
}

/** Variance between territories, without sampling noise. */
export interface Between extends Interval {
  /**
   * Weighted variance of their rates minus noise; negative when they differ less than by chance.
   */
  variance: number
  /** Variance of that estimate. */
  error: number
}

/**
 * Returns the weighted variance of the rates of territories minus sampling variance: `Σ w(dᵢ² −
 * sᵢ²)`. Its own variance is `Σ w²(2sᵢ⁴ + 4 max(0, dᵢ² − sᵢ²) sᵢ²)` for nearly normal rates. Each
 * sᵢ² uses a rate shrunken towards ½ by one answer of each kind, so that none counts as certain.
 * Satisfied and unsatisfied answers give the same result.
 * @returns `null` when nobody answered
 */
export function betweenTerritories(counts: readonly WeighedCount[]): Between | null {
  const whole = counts.reduce((all, { weight }) => all + weight, 0)
  const known = counts.filter(({ n }) => n > 0)
  if (known.length < 2 || whole <= 0) return null
  const places = known.map(({ x, n, weight }) => {
    const drawn = (x + 1) / (n + 2)
    return { share: x / n, weight: weight / whole, noise: (drawn * (1 - drawn)) / n }
  })
  const mean = places.reduce((all, { share, weight }) => all + weight * share, 0)
  let variance = 0
  let error = 0
  for (const { share, weight, noise } of places) {
    const apart = (share - mean) ** 2
    variance += weight * (apart - noise * (1 - weight))
    const beyond = Math.max(0, apart - noise)
    error += weight ** 2 * (2 * noise ** 2 + 4 * beyond * noise)
  }
  const reach = z95 * Math.sqrt(error)
  return { variance, error, low: variance - reach, high: variance + reach }
}
