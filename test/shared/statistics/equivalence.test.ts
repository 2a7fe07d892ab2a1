import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equivalenceOfMeans } from '#shared/statistics/equivalence-of-means.ts'
import { equivalenceOfShares } from '#shared/statistics/equivalence-of-shares.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const counted = fc
  .tuple(fc.nat(300), fc.nat(300))
  .map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b, 1) }))
const anyMargin = fc.double({ min: 0.01, max: 0.9, noNaN: true })
const summary = fc.record({
  mean: fc.double({ min: 1, max: 7, noNaN: true }),
  deviation: fc.double({ min: 0.1, max: 3, noNaN: true }),
  n: fc.integer({ min: 2, max: 300 }),
})

describe('Two shares held against a margin', () => {
  it.each([
    { expected: reference.tost_prop, verdict: 'equivalent' },
    { expected: reference.tost_prop_fail, verdict: 'unknown' },
  ])('are as worked out with R, and are $verdict', ({ expected, verdict }) => {
    const found = equivalenceOfShares(
      { x: expected.x1, n: expected.n1 },
      { x: expected.x2, n: expected.n2 },
      expected.margin,
    )
    const [waldLow, waldHigh] = expected.ci90_wald
    const [low, high] = expected.ci90_newcombe
    expectClose(found, {
      difference: expected.diff,
      se: expected.se,
      lower: { z: expected.z_lower, p: expected.p_lower },
      upper: { z: expected.z_upper, p: expected.p_upper },
      p: expected.p_tost,
      wald: { low: waldLow, high: waldHigh },
      newcombe: { low, high },
      verdict,
    })
  })

  it('are different when all of the interval lies outside, on either side', () => {
    const [good, bad] = [
      { x: 95, n: 100 },
      { x: 50, n: 100 },
    ]
    expect(equivalenceOfShares(good, bad, 0.1)?.verdict).toBe('different')
    expect(equivalenceOfShares(bad, good, 0.1)?.verdict).toBe('different')
    expect(equivalenceOfShares(bad, good, 0.5)?.verdict).toBe('unknown')
    expect(equivalenceOfShares(good, bad, 0.5)?.verdict).toBe('unknown')
    expect(equivalenceOfShares(good, bad, 0.9)?.verdict).toBe('equivalent')
  })

  it('have no test when all of both said yes, and then stand on the interval alone', () => {
    const few = equivalenceOfShares({ x: 3, n: 3 }, { x: 3, n: 3 }, 0.1)
    expect(few).toMatchObject({
      se: 0,
      lower: null,
      upper: null,
      p: null,
      wald: { low: 0, high: 0 },
      verdict: 'unknown',
    })
    const many = equivalenceOfShares({ x: 300, n: 300 }, { x: 300, n: 300 }, 0.1)
    expect(many).toMatchObject({ p: null, verdict: 'equivalent' })
  })

  it('are equivalent only when the interval and the test both say so', () => {
    const narrow = equivalenceOfShares({ x: 7, n: 20 }, { x: 8, n: 20 }, 0.3)
    expectClose(narrow, { p: 0.051006199349274306, verdict: 'unknown' })
    expect(narrow?.newcombe.low).toBeGreaterThan(-0.3)
    const wide = equivalenceOfShares({ x: 1, n: 20 }, { x: 2, n: 20 }, 0.2)
    expectClose(wide, { p: 0.035220214636043995, verdict: 'unknown' })
    expect(wide?.newcombe.low).toBeLessThan(-0.2)
    fc.assert(
      fc.property(counted, counted, anyMargin, (one, other, margin) => {
        const told = equivalenceOfShares(one, other, margin) ?? expect.fail()
        const { low, high } = told.newcombe
        const within = low > -margin && high < margin && (told.p ?? 0) < 0.05
        const outside = low > margin || high < -margin
        expect(told.verdict).toBe(within ? 'equivalent' : outside ? 'different' : 'unknown')
      }),
      { numRuns: 1000 },
    )
  })

  it('are as equivalent the other way round', () => {
    fc.assert(
      fc.property(counted, counted, anyMargin, (one, other, margin) => {
        const there = equivalenceOfShares(one, other, margin)
        const back = equivalenceOfShares(other, one, margin)
        expect(back?.verdict).toBe(there?.verdict)
        expectClose(back?.p, there?.p ?? null)
        expectClose(back?.newcombe.low, -(there?.newcombe.high ?? 9))
      }),
    )
  })

  it('pass the test when, and only when, its interval lies within the margins', () => {
    fc.assert(
      fc.property(counted, counted, anyMargin, (one, other, margin) => {
        const { p, wald } = equivalenceOfShares(one, other, margin) ?? expect.fail()
        const slack = Math.min(wald.low + margin, margin - wald.high)
        if (p === null || Math.abs(slack) < 1e-9) return
        expect(p < 0.05).toBe(slack > 0)
      }),
    )
  })

  it('are untested when nobody answered on a side', () => {
    expect(equivalenceOfShares({ x: 0, n: 0 }, { x: 1, n: 2 }, 0.1)).toBeNull()
    expect(equivalenceOfShares({ x: 1, n: 2 }, { x: 0, n: 0 }, 0.1)).toBeNull()
  })

  it('are not held against a margin that is none, nor counted beyond all', () => {
    for (const margin of [0, -0.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => equivalenceOfShares({ x: 1, n: 2 }, { x: 1, n: 2 }, margin)).toThrow(
        new RangeError('A margin is above zero'),
      )
    const fault = new RangeError('Answers are counted from zero')
    const bad = { x: 0, n: Number.POSITIVE_INFINITY }
    expect(() => equivalenceOfShares(bad, { x: 1, n: 2 }, 0.1)).toThrow(fault)
    expect(() => equivalenceOfShares({ x: 1, n: 2 }, bad, 0.1)).toThrow(fault)
  })
})

describe('Two means held against a margin', () => {
  const e = reference.tost_means

  it('are as worked out with R', () => {
    const [low, high] = e.ci90
    expectClose(
      equivalenceOfMeans(
        { mean: e.m1, deviation: e.s1, n: e.n1 },
        { mean: e.m2, deviation: e.s2, n: e.n2 },
        e.margin,
      ),
      {
        difference: e.diff,
        se: e.se,
        df: e.df,
        lower: { t: e.t_lower, p: e.p_lower },
        upper: { t: e.t_upper, p: e.p_upper },
        p: e.p_tost,
        interval: { low, high },
        verdict: 'unknown',
      },
    )
  })

  it('are equivalent, different or not to be told by their interval', () => {
    fc.assert(
      fc.property(summary, summary, anyMargin, (one, other, margin) => {
        const told = equivalenceOfMeans(one, other, margin) ?? expect.fail()
        const { low, high } = told.interval
        const slack = Math.min(...[low, high].map((end) => Math.abs(Math.abs(end) - margin)))
        if (slack < 1e-7) return
        const within = low > -margin && high < margin
        const outside = low > margin || high < -margin
        expect(told.verdict).toBe(within ? 'equivalent' : outside ? 'different' : 'unknown')
        expect(told.p < 0.05).toBe(within)
        const back = equivalenceOfMeans(other, one, margin)
        expectClose(back?.p, told.p)
        expectClose(back?.interval, { low: -high, high: -low })
      }),
      { numRuns: 500 },
    )
  })

  it('are each of the three', () => {
    const at = (mean: number) => ({ mean, deviation: 1, n: 200 })
    expect(equivalenceOfMeans(at(5), at(5.1), 0.5)?.verdict).toBe('equivalent')
    expect(equivalenceOfMeans(at(5), at(5.5), 0.5)?.verdict).toBe('unknown')
    expect(equivalenceOfMeans(at(5), at(6), 0.5)?.verdict).toBe('different')
    expect(equivalenceOfMeans(at(6), at(5), 0.5)?.verdict).toBe('different')
  })

  it('are untested with fewer than two answers a side, or when no answer differs', () => {
    const known = { mean: 5, deviation: 1, n: 30 }
    expect(equivalenceOfMeans(known, { ...known, n: 1 }, 0.5)).toBeNull()
    expect(equivalenceOfMeans({ ...known, n: 1 }, known, 0.5)).toBeNull()
    expect(equivalenceOfMeans({ ...known, n: 2 }, { ...known, n: 2 }, 0.5)).not.toBeNull()
    const flat = { ...known, deviation: 0 }
    expect(equivalenceOfMeans(flat, flat, 0.5)).toBeNull()
    expect(equivalenceOfMeans(flat, known, 0.5)?.df).toBe(29)
  })

  it('are not worked out from what is no figure', () => {
    const known = { mean: 5, deviation: 1, n: 30 }
    for (const [wrong, sentence] of [
      [{ mean: Number.NaN }, 'A mean is a finite number'],
      [{ deviation: -1 }, 'A deviation is not below zero'],
      [{ deviation: Number.POSITIVE_INFINITY }, 'A deviation is not below zero'],
      [{ n: -1 }, 'Answers are counted from zero'],
      [{ n: Number.POSITIVE_INFINITY }, 'Answers are counted from zero'],
    ] as const) {
      const bad = { ...known, ...wrong }
      expect(() => equivalenceOfMeans(bad, known, 0.5)).toThrow(new RangeError(sentence))
      expect(() => equivalenceOfMeans(known, bad, 0.5)).toThrow(new RangeError(sentence))
    }
    expect(equivalenceOfMeans({ ...known, n: 0 }, known, 0.5)).toBeNull()
    for (const margin of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => equivalenceOfMeans(known, known, margin)).toThrow(
        new RangeError('A margin is above zero'),
      )
  })
})
