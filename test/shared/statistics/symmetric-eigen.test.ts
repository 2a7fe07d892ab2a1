import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationMatrix } from '#shared/statistics/correlation.ts'
import { dot, multiply, times, transpose } from '#shared/statistics/matrix.ts'
import { symmetricEigen } from '#shared/statistics/symmetric-eigen.ts'
import attitude from '../../fixtures/attitude.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const identity = (size: number) =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  )

/** The matrix that these stretches in these directions make. */
const made = ({ values, vectors }: ReturnType<typeof symmetricEigen>) =>
  multiply(
    transpose(vectors),
    vectors.map((vector, at) => vector.map((figure) => figure * (values[at] ?? 0))),
  )

describe('Products of matrices', () => {
  it('are those worked out by hand', () => {
    const one = [
      [1, 2],
      [3, 4],
      [5, 6],
    ]
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32)
    expect(times(one, [10, 1])).toEqual([12, 34, 56])
    expect(transpose(one)).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ])
    expect(transpose([])).toEqual([])
    expect(
      multiply(one, [
        [1, 0, 2],
        [0, 1, 3],
      ]),
    ).toEqual([
      [1, 2, 8],
      [3, 4, 18],
      [5, 6, 28],
    ])
  })
})

describe('Directions in which a symmetric matrix only stretches', () => {
  it('are those worked out by hand, the longest first', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ])
    expectClose(values, [3, 1])
    expect(Math.abs(vectors[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 14)
    expect(vectors[0]?.[0]).toBeCloseTo(vectors[0]?.[1] ?? 0, 14)
    expect(vectors[1]?.[0]).toBeCloseTo(-(vectors[1]?.[1] ?? 0), 14)
  })

  it('are those of R for the correlations of thirty departments', () => {
    const { values } = symmetricEigen(correlationMatrix(transpose(attitude.rows)) ?? [])
    expectClose(
      values,
      [
        3.71637575061577, 1.14092188521749, 0.847191545622732, 0.612869660163529, 0.323672809488428,
        0.218530593798603, 0.140437755093443,
      ],
      1e-12,
    )
  })

  it('of a matrix already stretching along its axes are the axes', () => {
    expect(
      symmetricEigen([
        [1, 0],
        [0, 5],
      ]),
    ).toEqual({
      values: [5, 1],
      vectors: [
        [0, 1],
        [1, 0],
      ],
    })
    expect(symmetricEigen([])).toEqual({ values: [], vectors: [] })
    expect(symmetricEigen([[0]])).toEqual({ values: [0], vectors: [[1]] })
    expect(symmetricEigen([[-3]])).toEqual({ values: [-3], vectors: [[1]] })
  })

  it('are none of a matrix that is not square, symmetric and of numbers', () => {
    const fault = new RangeError('A matrix is square, symmetric and of finite numbers')
    for (const wrong of [
      [[1, 2]],
      [[1], [2]],
      [
        [1, 2],
        [3, 1],
      ],
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
      [[Number.POSITIVE_INFINITY]],
    ])
      expect(() => symmetricEigen(wrong)).toThrow(fault)
  })

  it('are at right angles, and make the matrix again', () => {
    const square = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(square, (given) => {
        const other = transpose(given)
        const matrix = given.map((row, at) =>
          row.map((figure, column) => figure + (other[at]?.[column] ?? 0)),
        )
        const eigen = symmetricEigen(matrix)
        expectClose(made(eigen), matrix, 1e-11)
        expectClose(
          multiply(eigen.vectors, transpose(eigen.vectors)),
          identity(matrix.length),
          1e-12,
        )
        expect(eigen.values).toEqual(eigen.values.toSorted((a, b) => b - a))
      }),
    )
  })
})
