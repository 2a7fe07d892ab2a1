import { describe, expect, it } from 'vitest'
import { averageOf, totalWeight, weigh, weighAmounts } from '#shared/statistics/weighted-values.ts'

describe('Figures beside their weights', () => {
  it('count once each when no weight is given', () => {
    expect(weigh([3, -4])).toEqual([
      { value: 3, weight: 1 },
      { value: -4, weight: 1 },
    ])
  })

  it('are left out when they weigh nothing', () => {
    expect(weigh([3, 4, 5], [2, 0, 1])).toEqual([
      { value: 3, weight: 2 },
      { value: 5, weight: 1 },
    ])
    expect(weigh([], [])).toEqual([])
  })

  it('have one weight each', () => {
    expect(() => weigh([1, 2], [1])).toThrow(new RangeError('Each figure has one weight'))
    expect(() => weigh([1], [1, 2])).toThrow(new RangeError('Each figure has one weight'))
  })

  it('are refused when one is no finite number, even where it weighs nothing', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => weigh([1, value], [1, 0])).toThrow(new RangeError('Figures are finite numbers'))
  })

  it('are refused when a weight is below zero or no finite number', () => {
    for (const weight of [-0.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => weigh([1, 2], [1, weight])).toThrow(
        new RangeError('Weights are numbers, none below zero'),
      )
  })

  it('are amounts when none is below zero', () => {
    expect(weighAmounts([0, 2], [1, 3])).toEqual([
      { value: 0, weight: 1 },
      { value: 2, weight: 3 },
    ])
    expect(() => weighAmounts([1, -0.1])).toThrow(new RangeError('An amount is not below zero'))
  })

  it('have a mean that counts each for its weight, and none when there are none', () => {
    expect(averageOf(weigh([1, 4], [1, 2]))).toBe(3)
    expect(averageOf([])).toBeNull()
    expect(averageOf(weigh([7], [0]))).toBeNull()
    expect(totalWeight(weigh([1, 4], [1, 2.5]))).toBe(3.5)
    expect(totalWeight([])).toBe(0)
  })
})
