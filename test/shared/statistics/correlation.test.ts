import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlationMatrix, pearson } from '#shared/statistics/correlation.ts'
import { expectClose } from '../../world/expect-close.ts'

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), {
  minLength: 2,
  maxLength: 20,
})

describe('A correlation', () => {
  it('is that of R', () => {
    const [one, other] = [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 7],
    ]
    expectClose(pearson(one ?? [], other ?? []), 0.824163383692134)
  })

  it('is one when all go together, and minus one when all go against', () => {
    expect(pearson([1, 2, 3], [0.1, 0.2, 0.3])).toBeLessThanOrEqual(1)
    expect(pearson([1, 2, 3], [0.1, 0.2, 0.3])).toBeCloseTo(1, 14)
    expect(pearson([1, 2, 3], [-0.1, -0.2, -0.3])).toBeGreaterThanOrEqual(-1)
  })

  it('keeps its digits far from zero', () => {
    const far = (figures: readonly number[]) => figures.map((one) => 1e9 + one)
    expectClose(pearson(far([1, 2, 3, 4, 5]), far([2, 1, 4, 3, 7])), 0.824163383692134)
  })

  it('is nothing without people or without spread', () => {
    expect(pearson([], [])).toBeNull()
    expect(pearson([1], [2])).toBeNull()
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull()
    expect(pearson([1, 2, 3], [4, 4, 4])).toBeNull()
  })

  it('is not made of an answer that is missing', () => {
    expect(() => pearson([1, 2], [1, Number.NaN])).toThrow(RangeError)
    expect(() => pearson([1, 2], [1])).toThrow(new RangeError('Each person has both figures'))
  })

  it('of several figures is a symmetric table with one across, or nothing', () => {
    expectClose(
      correlationMatrix([
        [1, 2, 3, 4, 5],
        [2, 1, 4, 3, 7],
      ]),
      [
        [1, 0.824163383692134],
        [0.824163383692134, 1],
      ],
    )
    const across = correlationMatrix([[0.1, 0.7, 0.3, 0.11]])
    expect(across).toEqual([[1]])
    expect(
      correlationMatrix([
        [1, 2],
        [3, 3],
      ]),
    ).toBeNull()
    expect(correlationMatrix([[3, 3]])).toBeNull()
  })

  it('is the same both ways, between minus one and one, whatever the unit', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const [one, other] = [given.map(([x]) => x), given.map(([, y]) => y)]
        const found = pearson(one, other)
        expect(pearson(other, one) ?? 2).toBeCloseTo(found ?? 2, 12)
        expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1)
        const moved = one.map((x) => 10 - 3 * x)
        expect(pearson(moved, other) ?? -2).toBeCloseTo(-(found ?? 2), 9)
      }),
    )
  })
})
