import { middleFrom } from './moments.ts'

/**
 * Sample covariance `Σ(x − x̄)(y − ȳ) / (n − 1)` of two figures of the same people, in the product of
 * their units; `null` of fewer than two people. Exactly 0 when all of one are equal.
 *
 * Source: K. Pearson, "Note on regression and inheritance in the case of two parents", Proceedings
 * of the Royal Society of London 58 (1895), 240-242; n − 1 as in R's `cov`.
 * @throws RangeError when they are not as many, or one is no finite number.
 */
export function covariance(one: readonly number[], other: readonly number[]): number | null {
  if (one.length !== other.length) throw new RangeError('Each person has both figures')
  if (one.length < 2) return null
  const [x0 = 0] = one
  const [y0 = 0] = other
  const x = middleFrom(one, x0)
  const y = middleFrom(other, y0)
  let products = 0
  for (let at = 0; at < one.length; at += 1)
    products += ((one[at] ?? 0) - x0 - x) * ((other[at] ?? 0) - y0 - y)
  return products / (one.length - 1)
}

/**
 * Covariances of every figure with every other, variances on the diagonal.
 * @param columns one array a figure, the same people in the same order. `null` when fewer than two.
 */
export function covarianceMatrix(columns: readonly (readonly number[])[]): number[][] | null {
  const matrix: number[][] = columns.map(() => [])
  for (const [row, one] of columns.entries())
    for (const [column, other] of columns.slice(0, row + 1).entries()) {
      const found = covariance(one, other)
      if (found === null) return null
      matrix[row]?.splice(column, 1, found)
      matrix[column]?.splice(row, 1, found)
    }
  return matrix
}
