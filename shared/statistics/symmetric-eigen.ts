import { type Matrix, multiply, transpose } from './matrix.ts'

/** Directions in which a symmetric matrix only stretches, and by how much. */
export interface Eigen {
  /** From the largest to the smallest. */
  values: number[]
  /** One row a value, of length one, each at right angles to the others; its sign means nothing. */
  vectors: number[][]
}

/** A coupling that is only what rounding leaves, beside the largest figure. */
const rounding = 1e-15

/** Turns allowed for each figure of the matrix: far more than it ever takes. */
const turnsEach = 50

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by turning away the largest coupling that is
 * left, again and again.
 *
 * Source: C. G. J. Jacobi, "Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen
 * vorkommenden Gleichungen numerisch aufzulösen", Crelle's Journal 30 (1846), 51-94.
 * @throws RangeError when the matrix is not square and symmetric, or a figure is none.
 */
export function symmetricEigen(matrix: Matrix): Eigen {
  check(matrix)
  let turned: Matrix = matrix
  let vectors: Matrix = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)))
  const largest = Math.max(0, ...matrix.flat().map(Math.abs))
  for (let turn = 0; turn < turnsEach * matrix.length ** 2; turn += 1) {
    const coupling = largestCoupling(turned)
    if (Math.abs(coupling.figure) <= rounding * largest) break
    const rotation = rotationOf(coupling, turned)
    turned = multiply(multiply(rotation, turned), transpose(rotation))
    vectors = multiply(rotation, vectors)
  }
  const pairs = turned
    .map((row, at) => ({ value: row[at] ?? 0, vector: [...(vectors[at] ?? [])] }))
    .sort((one, other) => other.value - one.value)
  return { values: pairs.map(({ value }) => value), vectors: pairs.map(({ vector }) => vector) }
}

/** A figure beside the diagonal, above it. */
interface Coupling {
  row: number
  column: number
  figure: number
}

function largestCoupling(matrix: Matrix): Coupling {
  let found: Coupling = { row: 0, column: 0, figure: 0 }
  matrix.forEach((figures, row) => {
    figures.forEach((figure, column) => {
      if (column > row && Math.abs(figure) > Math.abs(found.figure)) found = { row, column, figure }
    })
  })
  return found
}

/** The turn in the plane of two axes after which they are no longer coupled. */
function rotationOf({ row, column, figure }: Coupling, matrix: Matrix): number[][] {
  const stretch = (axis: number) => matrix[axis]?.[axis] ?? 0
  const angle = Math.atan2(2 * figure, stretch(column) - stretch(row)) / 2
  return matrix.map((_, one) =>
    matrix.map((_, other) => {
      if (one === row && other === column) return -Math.sin(angle)
      if (one === column && other === row) return Math.sin(angle)
      if (one !== other) return 0
      return one === row || one === column ? Math.cos(angle) : 1
    }),
  )
}

function check(matrix: Matrix): void {
  const isSymmetric = matrix.every(
    (row, at) =>
      row.length === matrix.length &&
      row.every((figure, column) => Number.isFinite(figure) && figure === matrix[column]?.[at]),
  )
  if (!isSymmetric) throw new RangeError('A matrix is square, symmetric and of finite numbers')
}
