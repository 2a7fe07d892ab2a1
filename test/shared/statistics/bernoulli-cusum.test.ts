import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bernoulliCusum,
  bernoulliDesign,
  bernoulliImplied,
  bernoulliRunLength,
  bernoulliThreshold,
} from '#shared/statistics/bernoulli-cusum.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const known = reference.bernoulli_cusum
const answers = known.seq.map((one) => one === 1)

describe('A cumulative sum of single answers', () => {
  it('is as worked out with R, in whole numbers', () => {
    const { steps, firstSignal } = bernoulliCusum(answers, known.m, 4)
    expectClose(
      steps.map((one) => one / known.m),
      known.B,
    )
    expect(steps.every(Number.isInteger)).toBe(true)
    expect(steps[10]).toBe(20)
    expect(firstSignal).toBe(known.first_B_ge_4)
  })

  it('signals on its threshold, which is a whole number of steps', () => {
    expect(bernoulliCusum([true, true], 2, 1)).toEqual({ steps: [1, 2], firstSignal: 2 })
    expect(bernoulliCusum([true, true], 2, 1.01).firstSignal).toBeNull()
    expect(bernoulliCusum([true, false, false, true], 3, 0.5)).toEqual({
      steps: [2, 1, 0, 2],
      firstSignal: 1,
    })
    // 2.2 times 5 is a little more than 11.
    expect(bernoulliCusum([true, true, true, false], 5, 2.2).steps).toEqual([4, 8, 12, 11])
    expect(bernoulliRunLength(0.15, 5, 2.2)).toBe(bernoulliRunLength(0.15, 5, 2.19))
    expect(bernoulliCusum([], 5, 1)).toEqual({ steps: [], firstSignal: null })
  })

  it('takes one bad answer at least, however low its threshold', () => {
    expect(bernoulliCusum([false, true], 5, 1e-12)).toEqual({ steps: [0, 4], firstSignal: 2 })
    expect(bernoulliRunLength(0.2, 5, 1e-12)).toBe(bernoulliRunLength(0.2, 5, 0.2))
  })

  it('is never below zero', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.integer({ min: 2, max: 9 }), (given, m) => {
        for (const step of bernoulliCusum(given, m, 4).steps) expect(step).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('refuses an m and a threshold that are none', () => {
    for (const m of [1, 0, -5, 2.5, Number.NaN]) {
      expect(() => bernoulliCusum([], m, 4), String(m)).toThrow(RangeError)
      expect(() => bernoulliRunLength(0.1, m, 4), String(m)).toThrow(RangeError)
      expect(() => bernoulliThreshold(0.1, m, 100), String(m)).toThrow(RangeError)
      expect(() => bernoulliImplied(0.1, m), String(m)).toThrow(RangeError)
    }
    for (const h of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => bernoulliCusum([], 5, h), String(h)).toThrow(RangeError)
      expect(() => bernoulliRunLength(0.1, 5, h), String(h)).toThrow(RangeError)
    }
  })
})

describe('The run length of a Bernoulli CUSUM', () => {
  it('is as worked out with R', () => {
    const lengths = (p: number) => known.h.map((h) => bernoulliRunLength(p, known.m, h))
    expectClose(lengths(known.p0), known.ARL0)
    expectClose(lengths(0.25), known['ARL1_p0.25'])
    expectClose(lengths(0.3), known['ARL1_p0.30'])
  })

  it('is plain where one bad answer, or two in a row, signal', () => {
    expectClose(bernoulliRunLength(0.2, 2, 0.5), 5)
    expectClose(bernoulliRunLength(0.5, 2, 1), 6)
    expectClose(bernoulliRunLength(1, 5, 4), 5)
  })

  it('keeps its digits where it is long beyond all use', () => {
    // Two bad answers in a row: 1/p² + 1/p.
    const p = 1e-5
    expectClose(bernoulliRunLength(p, 1000, 0.999), 1 / p, 1e-12)
    const twice = bernoulliRunLength(p, 2, 1)
    expectClose(twice / (1 / p ** 2 + 1 / p), 1, 1e-12)
  })

  it('shortens as more are bad, and lengthens with the threshold', () => {
    const p = fc.double({ min: 0.05, max: 0.6, noNaN: true })
    fc.assert(
      fc.property(p, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }), (p, m, h) => {
        const length = bernoulliRunLength(p, m, h)
        expect(bernoulliRunLength(p + 0.05, m, h)).toBeLessThan(length)
        expect(bernoulliRunLength(p, m, h + 1)).toBeGreaterThan(length)
      }),
    )
  })

  it('exists for rates only, and not beyond the computable length', () => {
    for (const p of [0, -0.1, 1.1, Number.NaN]) {
      expect(() => bernoulliRunLength(p, 5, 4), String(p)).toThrow(RangeError)
      expect(() => bernoulliThreshold(p, 5, 100), String(p)).toThrow(RangeError)
    }
    expect(() => bernoulliRunLength(0.001, 5, 300)).toThrow(RangeError)
    expect(() => bernoulliRunLength(1, 2, 2_500_001)).toThrow(RangeError)
    expect(() => bernoulliRunLength(1, 10_000, 0.1001)).toThrow(RangeError)
    expect(bernoulliRunLength(1, 10_000, 0.1)).toBe(1)
    expect(bernoulliRunLength(1, 2, 40)).toBe(80)
  })
})

describe('The threshold of a wanted run', () => {
  it('is the least that runs as long', () => {
    const h = bernoulliThreshold(0.15, 5, 900)
    expect(bernoulliRunLength(0.15, 5, h)).toBeGreaterThanOrEqual(900)
    expect(bernoulliRunLength(0.15, 5, h - 0.2)).toBeLessThan(900)
    expect(h * 5).toBeCloseTo(Math.round(h * 5), 9)
    expect(bernoulliThreshold(0.15, 5, 1)).toBe(0.2)
    // Exactly five answers, and a hair more.
    expect(bernoulliThreshold(0.5, 2, 6)).toBe(1)
    expect(bernoulliThreshold(0.5, 2, 6.1)).toBe(1.5)
  })

  it('is asked for a run that has a length', () => {
    for (const arl of [0, -5, Number.NaN])
      expect(() => bernoulliThreshold(0.15, 5, arl), String(arl)).toThrow(RangeError)
  })
})

describe('The design of a Bernoulli CUSUM', () => {
  it('is as worked out with R', () => {
    expectClose(bernoulliImplied(known.p0, known.m), known.p1_implied)
    expectClose(bernoulliDesign(known.p0, known.p1_implied), known.m)
    const { bern_p0, bern_p1, bern_W1, bern_W0 } = reference.control
    expectClose(bernoulliDesign(bern_p0, bern_p1), 1 - bern_W1 / bern_W0)
  })

  it('comes back from the share it is designed for', () => {
    const p0 = fc.double({ min: 0.01, max: 0.15, noNaN: true })
    fc.assert(
      fc.property(p0, fc.integer({ min: 2, max: 6 }), (usual, m) => {
        const worse = bernoulliImplied(usual, m)
        expect(worse).toBeGreaterThan(1 / m)
        expectClose(bernoulliDesign(usual, worse), m)
      }),
    )
  })

  it('is for a usual share below one in m', () => {
    for (const p0 of [0, 0.2, 0.5, Number.NaN])
      expect(() => bernoulliImplied(p0, 5), String(p0)).toThrow(RangeError)
    for (const [usual, worse] of [
      [0, 0.5],
      [0.2, 0.2],
      [0.5, 0.4],
      [0.5, 1],
      [Number.NaN, 0.5],
      [0.5, Number.NaN],
    ] as const)
      expect(() => bernoulliDesign(usual, worse), `${usual} ${worse}`).toThrow(RangeError)
  })
})
