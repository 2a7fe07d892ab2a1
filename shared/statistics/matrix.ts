/** Rows of figures, all as long. */
export type Matrix = readonly (readonly number[])[]

/** Sum of the products of two rows, term by term. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((all, figure, at) => all + figure * (other[at] ?? 0), 0)
}

/** A matrix times a column. */
export function times(matrix: Matrix, column: readonly number[]): number[] {
  return matrix.map((row) => dot(row, column))
}

/** Columns as rows. Nothing of nothing. */
export function transpose(matrix: Matrix): number[][] {
  const [first = []] = matrix
  return first.map((_, column) => matrix.map((row) => row[column] ?? 0))
}

/** A matrix times another: as many columns in the first as rows in the second. */
export function multiply(one: Matrix, other: Matrix): number[][] {
  const columns = transpose(other)
  return one.map((row) => columns.map((column) => dot(row, column)))
}
