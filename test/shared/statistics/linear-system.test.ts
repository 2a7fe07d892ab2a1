import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveLinear } from '#shared/statistics/linear-system.ts'
import { expectClose } from '../../world/expect-close.ts'

describe('A system of equations', () => {
  it('is solved', () => {
    const found = solveLinear(
      [
        [2, 1, -1],
        [-3, -1, 2],
        [-2, 1, 2],
      ],
      [8, -11, -3],
    )
    expectClose(found, [2, 3, -1], 1e-14)
    expect(solveLinear([[4]], [2])).toEqual([0.5])
    expect(solveLinear([], [])).toEqual([])
  })

  it('is solved when its diagonal is empty', () => {
    const matrix = [
      [0, 1, 0],
      [0, 0, -2],
      [4, 0, 0],
    ]
    expect(solveLinear(matrix, [1, 2, 3])).toEqual([0.75, 1, -1])
    expect(matrix[0]).toEqual([0, 1, 0])
  })

  it('loses no digit to a small pivot', () => {
    const found = solveLinear(
      [
        [1e-18, 1],
        [1, 1],
      ],
      [1, 2],
    )
    expectClose(found, [1, 1], 1e-15)
    const negative = solveLinear(
      [
        [1e-18, 1],
        [-1, 1],
      ],
      [1, 0],
    )
    expectClose(negative, [1, 1], 1e-15)
  })

  it('has no answer when its equations say the same, but for rounding too', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull()
    expect(
      solveLinear(
        [
          [0.1, 0.2],
          [0.3, 0.6],
        ],
        [1, 3],
      ),
    ).toBeNull()
    expect(solveLinear([[0]], [0])).toBeNull()
    expect(solveLinear([[Number.NaN]], [1])).toBeNull()
  })

  it('is solved however small its unit is', () => {
    expectClose(
      solveLinear(
        [
          [3e-30, 0],
          [0, 2e-30],
        ],
        [3, 2],
      )?.map((x) => x * 1e-30),
      [1, 1],
    )
  })

  it('needs as many equations as unknowns', () => {
    expect(() => solveLinear([[1, 2]], [1])).toThrow(RangeError)
    expect(() => solveLinear([[1], [2]], [1])).toThrow(RangeError)
    expect(() => solveLinear([[1]], [1, 2])).toThrow(RangeError)
    expect(() => solveLinear([[1, 0], [1]], [1, 2])).toThrow(RangeError)
  })

  it('gives back what it was made from', () => {
    const number = fc.integer({ min: -9, max: 9 })
    const system = fc.integer({ min: 1, max: 6 }).chain((size) => {
      const row = fc.array(number, { minLength: size, maxLength: size })
      return fc.tuple(fc.array(row, { minLength: size, maxLength: size }), row)
    })
    fc.assert(
      fc.property(system, ([rows, x]) => {
        // Heavy on its diagonal, and so never singular.
        const matrix = rows.map((row, i) => row.map((one, j) => (i === j ? one + 100 : one)))
        const right = matrix.map((row) => row.reduce((sum, one, j) => sum + one * (x[j] ?? 0), 0))
        expectClose(solveLinear(matrix, right), x, 1e-12)
      }),
    )
  })
})
