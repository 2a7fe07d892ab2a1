import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentile, weightedPercentile } from '#shared/statistics/percentile.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }

const { x, pop, p10, p50, p90, quantile_type7_p90_unweighted } = reference.inequality
const figures = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 20 })
const anyShare = fc.double({ min: 0, max: 1, noNaN: true })

describe('A percentile', () => {
  it('is that of R, type 7', () => {
    expect(percentile(x, 0.9)).toBeCloseTo(quantile_type7_p90_unweighted, 12)
    expect(percentile([10, 30, 20, 40], 0.1)).toBeCloseTo(13, 12)
    expect(percentile([10, 30, 20, 40], 0.5)).toBe(25)
    expect(percentile([100, 9, 20], 0.5)).toBe(20)
  })

  it('of promised delays is that of the example', () => {
    const { promised_days, actual_days, p90_ratio_type7 } = reference.promise_calibration
    const ratios = actual_days.map((days, at) => days / (promised_days[at] ?? 0))
    expect(percentile(ratios, 0.9)).toBeCloseTo(p90_ratio_type7, 12)
  })

  it('goes from the smallest to the largest, and of one is that one', () => {
    expect(percentile([3, 1, 2], 0)).toBe(1)
    expect(percentile([3, 1, 2], 1)).toBe(3)
    expect(percentile([7], 0.3)).toBe(7)
    expect(percentile([], 0.5)).toBeNull()
  })

  it('leaves the figures in their order', () => {
    const given = [3, 1, 2]
    percentile(given, 0.5)
    weightedPercentile(given, [1, 1, 1], 0.5)
    expect(given).toEqual([3, 1, 2])
  })

  it('is not made of what is no figure, nor for what is no share', () => {
    for (const q of [-0.01, 1.01, Number.NaN]) {
      const fault = new RangeError('A share is between none and all')
      expect(() => percentile([1], q)).toThrow(fault)
      expect(() => weightedPercentile([1], [1], q)).toThrow(fault)
    }
    const fault = new RangeError('Figures are finite numbers')
    expect(() => percentile([1, Number.NaN], 0.5)).toThrow(fault)
    expect(() => weightedPercentile([Number.NaN], [1], 0.5)).toThrow(fault)
  })

  it('grows with the share and stays among the figures', () => {
    fc.assert(
      fc.property(figures, anyShare, anyShare, (given, one, other) => {
        const low = percentile(given, Math.min(one, other)) ?? Number.NaN
        const high = percentile(given, Math.max(one, other)) ?? Number.NaN
        expect(low).toBeLessThanOrEqual(high + 1e-9)
        expect(low).toBeGreaterThanOrEqual(Math.min(...given))
        expect(high).toBeLessThanOrEqual(Math.max(...given))
      }),
    )
  })
})

describe('A weighted percentile', () => {
  it('is that of the example', () => {
    expect([0.1, 0.5, 0.9].map((q) => weightedPercentile(x, pop, q))).toEqual([p10, p50, p90])
  })

  it('is reached exactly, whatever is lost in adding weights', () => {
    expect(weightedPercentile([30, 20, 10], [1, 1, 2], 0.5)).toBe(10)
    expect(weightedPercentile([1, 2, 3, 4], [0.1, 0.1, 0.1, 0.7], 0.3)).toBe(3)
    expect(weightedPercentile([1, 2, 3], [0.1, 0.2, 0.7], 0.3)).toBe(2)
    expect(weightedPercentile([1, 2, 3], [0.1, 0.2, 0.7], 0.31)).toBe(3)
    expect(weightedPercentile([1, 2, 3], [0.1, 0.2, 0.7], 1)).toBe(3)
  })

  it('looks at nothing that weighs nothing', () => {
    expect(weightedPercentile([1, 2], [0, 3], 0)).toBe(2)
    expect(weightedPercentile([1, 2], [0, 0], 0.5)).toBeNull()
    expect(weightedPercentile([], [], 0.5)).toBeNull()
  })

  it('is not made with a weight that is none, or missing', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => weightedPercentile([1, 2], [1, wrong], 0.5)).toThrow(
        new RangeError('Weights are numbers, none below zero'),
      )
    expect(() => weightedPercentile([1, 2], [1], 0.5)).toThrow(
      new RangeError('Each figure has one weight'),
    )
  })

  it('of whole weights is that of the figures repeated', () => {
    const weighted = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 9 }), weight: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(weighted, anyShare, (given, q) => {
        const repeated = given.flatMap(({ value, weight }) => Array<number>(weight).fill(value))
        const place = (values: number[], weights: number[]) =>
          weightedPercentile(values, weights, q)
        expect(
          place(
            given.map(({ value }) => value),
            given.map(({ weight }) => weight),
          ),
        ).toBe(
          place(
            repeated,
            repeated.map(() => 1),
          ),
        )
      }),
    )
  })
})
