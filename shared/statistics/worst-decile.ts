import { weightedPercentile } from './percentile.ts'

/**
 * How far the worst-served tenth of the population lies below a target, at the least: `θ₀ − P10`, in
 * the unit of the rates. P10 is the upper end of that tenth: below zero, nine tenths at least are above
 * the target.
 *
 * The percentile is the inverse of the weighted distribution function; the index is one of Parvis,
 * after the shortfall of A. Sen, "Poverty: an ordinal approach to measurement", Econometrica 44
 * (1976), 219-231.
 * @param target the commitment, or the rate of all. @param rates of each territory, of which more is
 * better. @param weights the population of each.
 * @returns `null` when nobody is counted.
 * @throws RangeError as `weightedPercentile`, and when the target is no number.
 */
export function worstDecileShortfall(
  target: number,
  rates: readonly number[],
  weights: readonly number[],
): number | null {
  if (!Number.isFinite(target)) throw new RangeError('A target is a finite number')
  const worst = weightedPercentile(rates, weights, 0.1)
  return worst === null ? null : target - worst
}
