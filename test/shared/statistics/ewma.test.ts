import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalTwoSided } from '#shared/statistics/distribution/normal.ts'
import { ewma, ewmaReach, ewmaRunLength } from '#shared/statistics/ewma.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { control } = reference

describe('A moving average whose past fades', () => {
  it('is as worked out with R', () => {
    const chart = ewma(control.z, control.ewma_L, control.ewma_lambda)
    expectClose(chart.means, control.ewma)
    expectClose(chart.sigmas, control.ewma_sigma)
    expect(chart.firstSignal).toBe(control.ewma_first_signal)
    expect(ewma(control.z, 3).firstSignal).toBe(control.ewma_L3_first_signal)
    expect(ewma(control.z, 3)).toEqual(ewma(control.z, 3, 0.2))
  })

  it('signals on both sides, beyond its limit and not on it', () => {
    expect(ewma([-3], 2, 1).firstSignal).toBe(1)
    expect(ewma([3], 2, 1).firstSignal).toBe(1)
    expect(ewma([0, 2], 2, 1).firstSignal).toBeNull()
    expect(ewma([0, -2], 2, 1).firstSignal).toBeNull()
    expect(ewma([0], 0, 1).firstSignal).toBeNull()
  })

  it('halves what came before when half the weight is new', () => {
    const { means, sigmas } = ewma([4, 0, 0], 100, 0.5)
    expect(means).toEqual([2, 1, 0.5])
    expectClose(sigmas, [0.5, Math.sqrt(5 / 16), Math.sqrt(21 / 64)], 1e-14)
    expect(ewma([], 3)).toEqual({ means: [], sigmas: [], firstSignal: null })
  })

  it('refuses a weight, a reach and a deviation that are none', () => {
    for (const lambda of [0, -0.1, 1.1, Number.NaN]) {
      expect(() => ewma([1], 3, lambda), String(lambda)).toThrow(RangeError)
      expect(() => ewmaRunLength(3, lambda), String(lambda)).toThrow(RangeError)
      expect(() => ewmaReach(370, lambda), String(lambda)).toThrow(RangeError)
    }
    for (const reach of [-1, Number.NaN]) {
      expect(() => ewma([1], reach), String(reach)).toThrow(RangeError)
      expect(() => ewmaRunLength(reach), String(reach)).toThrow(RangeError)
    }
    for (const z of [Number.NaN, Number.NEGATIVE_INFINITY])
      expect(() => ewma([1, z], 3)).toThrow(RangeError)
  })

  it('lies between the least and the greatest of what it is made of, and 0', () => {
    const z = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(z, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, lambda) => {
        for (const one of ewma(given, 3, lambda).means) {
          expect(one).toBeGreaterThanOrEqual(Math.min(0, ...given) - 1e-12)
          expect(one).toBeLessThanOrEqual(Math.max(0, ...given) + 1e-12)
        }
      }),
    )
  })
})

describe('How long such an average runs', () => {
  it('is as the R package spc tells', () => {
    expectClose(ewmaRunLength(3), control['arl_xewma_l0.2_c3_mu0_two'])
    expectClose(ewmaReach(370.4), control.ewma_L)
  })

  it('is the inverse of how probable a signal is when nothing of the past stays', () => {
    expectClose(ewmaRunLength(2, 1), 1 / normalTwoSided(2))
    expectClose(ewmaReach(1 / normalTwoSided(2.5), 1), 2.5)
    expect(ewmaRunLength(0)).toBe(1)
  })

  it('shortens as the shift grows, the same on either side', () => {
    expectClose(ewmaRunLength(3, 0.2, 1), ewmaRunLength(3, 0.2, -1))
    expect(ewmaRunLength(3, 0.2, 1)).toBeLessThan(ewmaRunLength(3, 0.2, 0.5) / 2)
  })

  it('is as exact when the past fades slowly', () => {
    // Lucas and Saccucci (1990), table 3: 500 periods for λ = 0.05 and L = 2.615, 0.03 and 2.437.
    expect(ewmaRunLength(2.615, 0.05)).toBeCloseTo(500, -1)
    expect(ewmaRunLength(2.437, 0.03)).toBeCloseTo(500, -1)
  })

  it('is reached by the limit found for it', () => {
    for (const arl of [20, 5000]) expectClose(ewmaRunLength(ewmaReach(arl, 0.3), 0.3), arl)
  })

  it('is never one period or less, nor beyond all telling', () => {
    for (const arl of [1, 0.5, Number.NaN, 1e300])
      expect(() => ewmaReach(arl), String(arl)).toThrow(RangeError)
  })
})
