import { describe, expect, it } from 'vitest'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { percentile, weightedPercentile } from '#shared/statistics/percentile.ts'
import { expectedShareBelow, shareBelow } from '#shared/statistics/share-beyond.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { inequality, inequality_floor: floor, funnel } = reference
const { x, pop } = inequality

describe('The share of people beyond a value', () => {
  it('is as worked out with R', () => {
    expectClose(shareBelow(funnel.y, floor.floor, funnel.n), floor.share)
    const chances = reference.eb_betabinomial['prob_below_0.80']
    expectClose(expectedShareBelow(chances, funnel.n), floor.share_eb_prob)
  })

  it('does not count those who are just there', () => {
    expect(shareBelow([10, 20, 30, 40], 30)).toBe(0.5)
    expect(shareBelow([1, 2], 1)).toBe(0)
  })

  it('is nothing when nobody is counted', () => {
    expect(shareBelow([], 1)).toBeNull()
    expect(shareBelow([0.5], 1, [0])).toBeNull()
    expect(expectedShareBelow([])).toBeNull()
  })

  it('is the same whether places lie below for certain or are known to', () => {
    expect(expectedShareBelow([1, 0, 1], [1, 2, 1])).toBe(0.5)
    expect(expectedShareBelow([0.5, 0.25])).toBe(0.375)
  })

  it('has no limit that is no number, and no probability that is none', () => {
    const fault = new RangeError('A limit is a finite number')
    for (const limit of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => shareBelow([1], limit)).toThrow(fault)
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
  })

  it('have no amount below zero', () => {
    expect(() => decileRatio([1, -1], [1, 1])).toThrow(
      new RangeError('An amount is not below zero'),
    )
  })
})
