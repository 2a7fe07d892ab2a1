import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { variance } from './moments.ts'

/**
 * Returns Pearson's correlation of two variables of the same people, from −1 to 1.
 *
 * Source: K. Pearson, Proceedings of the Royal Society of London 58 (1895), 240-242, and
 * Philosophical
 * Transactions of the Royal Society A 187 (1896), 253-318.
 * @returns `null` of fewer than two people, or when all of one figure are equal.
 * @throws RangeError when they are not as many, or one is no finite number.
 */
export function pearson(one: readonly number[], other: readonly number[]): number | null {
  return correlate(sampleCorrelation, one, other)
}

/**
 * Returns Spearman's rank correlation, with mid-ranks for ties. It uses the order only, which is
 * all that an answer scale has.
 *
 * Source: C. Spearman, "The proof and measurement of association between two things", American
 * Journal of Psychology 15 (1904), 72-101; equal figures as in M. G. Kendall, Biometrika 33 (1945),
 * 239-251.
 * @returns from −1 to 1; `null` of fewer than two people, or when all of one figure are equal.
 * @throws RangeError when they are not as many, or one is no finite number.
 */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  return correlate(sampleRankCorrelation, one, other)
}

/**
 * Returns the correlation matrix of several variables.
 * @param columns one array a figure, the same people in the same order.
 * @returns `null` when one of them has none, as when all its answers are equal.
 */
export function correlationMatrix(columns: readonly (readonly number[])[]): number[][] | null {
  if (columns.some((one) => !variance(one))) return null
  return columns.map((one) =>
    columns.map((other) => (one === other ? 1 : (pearson(one, other) ?? 0))),
  )
}

/** Returns a correlation; without variance the library would return rounding noise, or NaN. */
function correlate(
  how: (one: number[], other: number[]) => number,
  one: readonly number[],
  other: readonly number[],
): number | null {
  if (one.length !== other.length) throw new RangeError('Each person has both figures')
  const spreads = [variance(one), variance(other)]
  if (!spreads.every(Boolean)) return null
  return Math.min(1, Math.max(-1, how([...one], [...other])))
}
