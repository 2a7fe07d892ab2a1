import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviation, mean, sum, variance } from '#shared/statistics/moments.ts'

const anyMarks = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 })

describe('Moments of figures', () => {
  it('are those worked out by hand', () => {
    const marks = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(sum(marks)).toBe(40)
    expect(mean(marks)).toBe(5)
    expect(variance(marks)).toBeCloseTo(32 / 7, 14)
    expect(deviation(marks)).toBeCloseTo(Math.sqrt(32 / 7), 14)
    expect(variance([1, 2])).toBe(0.5)
  })

  it('are nothing of nothing, and one figure has no spread', () => {
    expect(sum([])).toBe(0)
    expect(mean([])).toBeNull()
    expect(variance([])).toBeNull()
    expect(deviation([])).toBeNull()
    expect(mean([4])).toBe(4)
    expect(variance([4])).toBeNull()
    expect(deviation([4])).toBeNull()
  })

  it('are exactly without spread when all are equal', () => {
    expect(variance([0.1, 0.1, 0.1])).toBe(0)
    expect(deviation([0.1, 0.1, 0.1])).toBe(0)
  })

  it('lose no digits far from zero', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30)
  })

  it('are not made of an answer that is missing', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => sum([1, wrong])).toThrow(new RangeError('Figures are finite numbers'))
      expect(() => mean([wrong, 1])).toThrow(RangeError)
      expect(() => variance([1, wrong])).toThrow(RangeError)
      expect(() => deviation([wrong, 1])).toThrow(RangeError)
    }
  })

  it('move with the figures, and spread does not', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const moved = marks.map((mark) => 3 * mark + 10)
        expect(mean(moved)).toBeCloseTo(3 * (mean(marks) ?? 0) + 10, 9)
        expect(deviation(moved)).toBeCloseTo(3 * (deviation(marks) ?? 0), 9)
        expect(variance(marks.toReversed())).toBeCloseTo(variance(marks) ?? 0, 9)
      }),
    )
  })
})
