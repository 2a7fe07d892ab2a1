import { fewestShown } from './disclosure.ts'

/**
 * Whether two tables may both be shown: what is in one and not in the other is a table of its own,
 * and each of its cells must be empty or hold enough answers.
 *
 * Source: A. Hundepool and others, "Statistical Disclosure Control" (2012), 5.2, differencing.
 * @param one counts of the cells; @param other of the same cells, as over another period.
 * @param least the smallest count that may be shown.
 * @throws RangeError when the cells are not the same, or one is no count.
 */
export function mayBothBeShown(
  one: readonly number[],
  other: readonly number[],
  least: number = fewestShown,
): boolean {
  if (one.length !== other.length) throw new RangeError('Two tables have the same cells')
  if (![...one, ...other].every((n) => Number.isInteger(n) && n >= 0))
    throw new RangeError('Answers are counted from zero')
  return one.every((n, at) => {
    const apart = Math.abs(n - (other[at] ?? 0))
    return apart === 0 || apart >= least
  })
}
