import { weightedPercentile } from './percentile.ts'

/** The ninth and the first decile, and their ratio. */
export interface Deciles {
  p10: number
  p90: number
  /** P90 / P10; `null` when P10 is zero. */
  ratio: number | null
}

/**
 * Returns the ratio of the ninth to the first decile, for example of durations or distances; both
 * are weighted percentiles.
 *
 * Source: A. B. Atkinson, L. Rainwater and T. M. Smeeding, "Income Distribution in OECD Countries"
 * (OECD, 1995).
 * @param values an amount each, none below zero. @param weights the population of each.
 * @returns `null` when nobody is counted.
 * @throws RangeError as `weightedPercentile`, and when an amount is below zero.
 */
export function decileRatio(values: readonly number[], weights: readonly number[]): Deciles | null {
  if (values.some((value) => value < 0)) throw new RangeError('An amount is not below zero')
  const p10 = weightedPercentile(values, weights, 0.1)
  const p90 = weightedPercentile(values, weights, 0.9)
  if (p10 === null || p90 === null) return null
  return { p10, p90, ratio: p10 === 0 ? null : p90 / p10 }
}
