import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { percentile, weightedPercentile } from '#shared/statistics/percentile.ts'
import { expectedShareBelow, shareAbove, shareBelow } from '#shared/statistics/share-beyond.ts'
import { weightedDeviation } from '#shared/statistics/weighted-deviation.ts'
import { worstDecileShortfall } from '#shared/statistics/worst-decile.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { inequality, inequality_mirror: mirror, inequality_floor: floor, funnel } = reference
const { x, pop } = inequality

const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('The share of people beyond a value', () => {
  it('is as worked out with R', () => {
    expectClose(shareAbove(x, 25, pop), inequality.share_pop_above_25)
    expectClose(shareBelow(funnel.y, floor.floor, funnel.n), floor.share)
    const chances = reference.eb_betabinomial['prob_below_0.80']
    expectClose(expectedShareBelow(chances, funnel.n), floor.share_eb_prob)
  })

  it('does not count those who are just there', () => {
    expect(shareAbove([10, 20, 30, 40], 30)).toBe(0.25)
    expect(shareBelow([10, 20, 30, 40], 30)).toBe(0.5)
    expect(shareAbove([1, 2], 2)).toBe(0)
    expect(shareBelow([1, 2], 1)).toBe(0)
  })

  it('is nothing when nobody is counted', () => {
    expect(shareAbove([], 1)).toBeNull()
    expect(shareBelow([0.5], 1, [0])).toBeNull()
    expect(expectedShareBelow([])).toBeNull()
  })

  it('leaves nobody out and counts nobody twice', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 1, noNaN: true }), (values, limit) => {
        const there = values.filter((value) => value === limit).length / values.length
        const beyond = (shareAbove(values, limit) ?? 0) + (shareBelow(values, limit) ?? 0)
        expect(beyond + there).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is the same whether places lie below for certain or are known to', () => {
    expect(expectedShareBelow([1, 0, 1], [1, 2, 1])).toBe(0.5)
    expect(expectedShareBelow([0.5, 0.25])).toBe(0.375)
  })

  it('has no limit that is no number, and no probability that is none', () => {
    const fault = new RangeError('A limit is a finite number')
    for (const limit of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => shareAbove([1], limit)).toThrow(fault)
      expect(() => shareBelow([1], limit)).toThrow(fault)
    }
    for (const probability of [-0.01, 1.01])
      expect(() => expectedShareBelow([0.5, probability])).toThrow(
        new RangeError('A probability is between zero and one'),
      )
  })
})

describe('The tenths at either end', () => {
  it('are as worked out with R', () => {
    const { p10, p50, p90, p90_p10 } = inequality
    expectClose(decileRatio(x, pop), { p10, p90, ratio: p90_p10 })
    expectClose(weightedPercentile(x, pop, 0.5), p50)
    expectClose(percentile(x, 0.9), inequality.quantile_type7_p90_unweighted)
  })

  it('have no ratio when the lower has nothing', () => {
    expect(decileRatio([0, 4], [1, 1])).toEqual({ p10: 0, p90: 4, ratio: null })
  })

  it('are none when nobody is counted', () => {
    expect(decileRatio([], [])).toBeNull()
    expect(decileRatio([3], [0])).toBeNull()
    expect(worstDecileShortfall(0.9, [], [])).toBeNull()
  })

  it('have no amount below zero', () => {
    expect(() => decileRatio([1, -1], [1, 1])).toThrow(
      new RangeError('An amount is not below zero'),
    )
  })

  it('lie below a target by as much as the worst tenth falls short', () => {
    expect(worstDecileShortfall(0.85, [0.9, 0.7, 0.6], [80, 15, 5])).toBeCloseTo(0.15, 12)
    expect(worstDecileShortfall(0.5, [0.6, 0.9], [1, 1])).toBeCloseTo(-0.1, 12)
    expect(worstDecileShortfall(funnel.theta0, funnel.y, funnel.n)).toBeCloseTo(
      funnel.theta0 - 0.7727272727272727,
      12,
    )
  })

  it('have no target that is no number', () => {
    for (const target of [Number.NaN, Number.NEGATIVE_INFINITY])
      expect(() => worstDecileShortfall(target, [0.5], [1])).toThrow(
        new RangeError('A target is a finite number'),
      )
  })
})

describe('How far rates lie apart', () => {
  it('is as worked out with R, of the satisfied as of the dissatisfied', () => {
    expectClose(weightedDeviation(mirror.p, mirror.pop), mirror.wtd_sd)
    expectClose(
      weightedDeviation(
        mirror.p.map((one) => 1 - one),
        mirror.pop,
      ),
      mirror.wtd_sd,
    )
  })

  it('is worked out by hand', () => {
    expect(weightedDeviation([1, 3])).toBe(1)
    expect(weightedDeviation([0, 4], [3, 1])).toBeCloseTo(Math.sqrt(3), 12)
  })

  it('is zero of one, and nothing of nobody', () => {
    expect(weightedDeviation([0.4])).toBe(0)
    expect(weightedDeviation([])).toBeNull()
    expect(weightedDeviation([0.4], [0])).toBeNull()
  })

  it('is the same in the mirror', () => {
    fc.assert(
      fc.property(rates, (values) => {
        const mirrored = weightedDeviation(values.map((one) => 1 - one))
        expect(mirrored).toBeCloseTo(weightedDeviation(values) ?? -1, 9)
      }),
    )
  })
})
