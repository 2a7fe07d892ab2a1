import { sampleCorrelation } from 'simple-statistics'
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
  if (one.length !== other.length) throw new RangeError('Each person has both figures')
  // Without variance the library would return rounding noise, or NaN.
  if (![variance(one), variance(other)].every(Boolean)) return null
  return Math.min(1, Math.max(-1, sampleCorrelation([...one], [...other])))
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
