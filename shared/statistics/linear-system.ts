/**
 * Solves `matrix · x = right` by elimination, with the largest pivot of each column.
 *
 * Source: G. H. Golub and C. F. Van Loan, "Matrix Computations" (4th ed., 2013), algorithm 3.4.1
 * (outer product LU with partial pivoting).
 * @param matrix rows of a square matrix; @param right as many numbers as there are rows.
 * @returns `null` when the matrix is singular, or so near that no digit of x would be right;
 * nothing for no equation.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const size = right.length
  if (matrix.length !== size || matrix.some((row) => row.length !== size))
    throw new RangeError('A system has as many equations as unknowns')
  let left = matrix.map((row, at) => Float64Array.of(...row, right[at] ?? Number.NaN))
  const least = Number.EPSILON * Math.max(0, ...matrix.flat().map(Math.abs))
  const solved: Float64Array[] = []
  for (let column = 0; column < size; column++) {
    const at = (row: Float64Array) => row[column] ?? 0
    const pivot = left.reduce((best, row) => (Math.abs(at(row)) > Math.abs(at(best)) ? row : best))
    if (!(Math.abs(at(pivot)) > least)) return null
    left = left.filter((row) => row !== pivot)
    for (const row of left) subtract(row, pivot, at(row) / at(pivot), column)
    solved.push(pivot)
  }
  return substituteBack(solved)
}

/** Takes away what stands from a column on; what stands before is looked at no more. */
function subtract(row: Float64Array, pivot: Float64Array, times: number, from: number): void {
  for (let at = from; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0)
}

/** Solves rows whose unknowns before the diagonal are gone, from the last to the first. */
function substituteBack(rows: readonly Float64Array[]): number[] {
  const size = rows.length
  const found: number[] = new Array(size).fill(0)
  for (const [back, row] of rows.toReversed().entries()) {
    const at = size - 1 - back
    const known = found.reduce((sum, x, column) => sum + x * (row[column] ?? 0), 0)
    found[at] = ((row[size] ?? 0) - known) / (row[at] ?? 0)
  }
  return found
}
