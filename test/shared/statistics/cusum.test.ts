import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cusum, cusumRunLength, cusumThreshold } from '#shared/statistics/cusum.ts'
import { normalCdf } from '#shared/statistics/distribution/normal.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference

describe('A cumulative sum', () => {
  it('is as worked out with R', () => {
    const chart = cusum(control.z, control.cusum_h_one_sided, control.cusum_k)
    expectClose(chart.sums, control.cusum)
    expect(chart.firstSignal).toBe(control.cusum_first_signal)
    const twoSided = cusum(control.z, control.cusum_h_two_sided)
    expectClose(twoSided.sums, control.cusum)
    expect(twoSided.firstSignal).toBe(control.cusum_first_signal)
  })

  it('signals above its threshold and not on it', () => {
    expect(cusum([1, 1], 1, 0.5)).toEqual({ sums: [0.5, 1], firstSignal: null })
    expect(cusum([1, 1, 1], 1, 0.5)).toEqual({ sums: [0.5, 1, 1.5], firstSignal: 3 })
    expect(cusum([-3, 2], 0, 0)).toEqual({ sums: [0, 2], firstSignal: 2 })
    expect(cusum([], 4)).toEqual({ sums: [], firstSignal: null })
  })

  it('is never below zero, and never above the sum of what was worse', () => {
    const z = fc.array(fc.double({ min: -5, max: 5, noNaN: true }))
    fc.assert(
      fc.property(z, fc.double({ min: 0, max: 2, noNaN: true }), (given, k) => {
        const worse = given.filter((one) => one > 0).reduce((sum, one) => sum + one, 0)
        for (const one of cusum(given, 4, k).sums) {
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(worse + 1e-9)
        }
      }),
    )
  })

  it('refuses a threshold, an allowance and a deviation that are none', () => {
    for (const wrong of [-0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => cusum([1], wrong), String(wrong)).toThrow(RangeError)
      expect(() => cusum([1], 4, wrong), String(wrong)).toThrow(RangeError)
      expect(() => cusumRunLength(0.5, wrong), String(wrong)).toThrow(RangeError)
      expect(() => cusumRunLength(wrong, 4), String(wrong)).toThrow(RangeError)
    }
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => cusum([1, wrong], 4), String(wrong)).toThrow(RangeError)
      expect(() => cusumRunLength(0.5, 4, wrong), String(wrong)).toThrow(RangeError)
    }
  })
})

describe('How long a cumulative sum runs', () => {
  it('is as the R package spc tells', () => {
    expectClose(cusumRunLength(0.5, 5), control['arl_xcusum_k0.5_h5_mu0_one'])
    expectClose(cusumRunLength(0.5, 5, 1), control['arl_xcusum_k0.5_h5_mu1_one'])
    expectClose(cusumThreshold(370.4), control.cusum_h_one_sided)
    expectClose(cusumThreshold(370.4, 'two'), control.cusum_h_two_sided)
  })

  it('is the inverse of how probable one period is to signal, when the threshold is none', () => {
    expectClose(cusumRunLength(0.5, 0), 1 / normalCdf(-0.5))
    expectClose(cusumRunLength(1, 0, 0.25), 1 / normalCdf(-0.75))
    expectClose(cusumRunLength(0.5, 0, 0, 'two'), 1 / normalCdf(-0.5) / 2)
    expectClose(cusumRunLength(1, 0, 0.25, 'two'), 1 / (normalCdf(-0.75) + normalCdf(-1.25)))
  })

  it('is as exact when the threshold is far', () => {
    const far = cusumThreshold(5000, 'one', 0.1)
    expectClose(cusumRunLength(0.1, far), 5000, 1e-8)
    expect(far).toBeGreaterThan(15)
  })

  it('is reached by the threshold found for it, on both sides and with any allowance', () => {
    for (const arl of [5, 5000]) {
      expectClose(cusumRunLength(0.5, cusumThreshold(arl)), arl, 1e-8)
      expectClose(cusumRunLength(1, cusumThreshold(arl, 'two', 1), 0, 'two'), arl, 1e-8)
    }
  })

  it('is not less than without a threshold, nor beyond all telling', () => {
    for (const arl of [3, Number.NaN, 1e300])
      expect(() => cusumThreshold(arl), String(arl)).toThrow(RangeError)
  })
})
