import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from '#shared/statistics/clopper-pearson.ts'
import { binomialAtLeast } from '#shared/statistics/distribution/binomial.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { z90, z95 } from '#shared/statistics/reach.ts'
import { answersToDecide } from '#shared/statistics/sample-size.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const bounds = ([low = Number.NaN, high = Number.NaN]: readonly number[]) => ({ low, high })
const counts = fc
  .tuple(fc.nat(300), fc.nat(300))
  .map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b, 1) }))

describe('Wilson’s interval', () => {
  it('is each of those of the reference', () => {
    const { '17/20_90': at90, 'weighted_p0.8_neff37.5': weighted, ...plain } = reference.wilson
    for (const [name, expected] of Object.entries(plain)) {
      const [x = 0, n = 0] = name.replace('own_', '').split(/[/_]/).map(Number)
      expectClose(wilson(x, n), bounds(expected))
    }
    expectClose(wilson(17, 20, z90), bounds(at90))
    expectClose(wilson(0.8 * 37.5, 37.5), bounds(weighted))
  })

  it('narrows with answers as the reference says', () => {
    for (const [name, half] of Object.entries(reference['halfwidth_wilson_p0.8'])) {
      const n = Number(name.slice(1))
      const { low, high } = wilson(0.8 * n, n) ?? { low: 0, high: 0 }
      expectClose((high - low) / 2, half)
    }
  })
})

describe('The exact interval of Clopper and Pearson', () => {
  it('is that of R', () => {
    expectClose(clopperPearson(17, 20), bounds(reference.clopper_pearson['17/20']))
    expectClose(clopperPearson(0, 20), bounds(reference.clopper_pearson['0/20']))
    for (const { x, n, lower95_one_sided_cp } of reference.noninferiority_exact)
      expectClose(clopperPearson(x, n, 0.9), { low: lower95_one_sided_cp })
  })

  it('reaches none and all exactly', () => {
    expect(clopperPearson(0, 20)?.low).toBe(0)
    expect(clopperPearson(20, 20)?.high).toBe(1)
    expectClose(clopperPearson(20, 20), { low: 1 - 0.1684334709830854 })
    expectClose(clopperPearson(1, 1), { low: 0.025, high: 1 })
  })

  it('of nothing is nothing', () => {
    expect(clopperPearson(0, 0)).toBeNull()
  })

  it('needs counts and a confidence', () => {
    const counted = new RangeError('A share counts between none and all')
    for (const [x, n] of [
      [-1, 20],
      [21, 20],
      [1.5, 20],
      [1, 2.5],
      [Number.NaN, 20],
      [0, -1],
    ] as const)
      expect(() => clopperPearson(x, n)).toThrow(counted)
    for (const confidence of [0, 1, -1, 2, Number.NaN])
      expect(() => clopperPearson(1, 2, confidence)).toThrow(
        new RangeError('A confidence is above none and below all'),
      )
  })

  it('holds the share, mirrors, and is wider when more is claimed', () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const { low, high } = clopperPearson(x, n) ?? { low: 2, high: 2 }
        const wide = clopperPearson(x, n, 0.99) ?? { low: 2, high: 2 }
        expect(low).toBeLessThanOrEqual(x / n)
        expect(high).toBeGreaterThanOrEqual(x / n)
        expect(wide.low).toBeLessThanOrEqual(low)
        expect(wide.high).toBeGreaterThanOrEqual(high)
        expect(clopperPearson(n - x, n)?.low).toBeCloseTo(1 - high, 9)
      }),
    )
  })
})

describe('The difference of two proportions, by Newcombe', () => {
  it('is that of the reference', () => {
    const { '56/70_vs_48/80': expected, diff } = reference.newcombe_diff
    expectClose(newcombe({ x: 56, n: 70 }, { x: 48, n: 80 }), {
      difference: diff,
      ...bounds(expected),
    })
  })

  it('is that of the reference at 90 %', () => {
    for (const one of [reference.tost_prop, reference.tost_prop_fail]) {
      const found = newcombe({ x: one.x1, n: one.n1 }, { x: one.x2, n: one.n2 }, z90)
      expectClose(found, { difference: one.diff, ...bounds(one.ci90_newcombe) })
    }
  })

  it('is that of the reference between two worlds', () => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = reference.cross.table
    expectClose(
      newcombe({ x: b, n: a + b }, { x: d, n: c + d }),
      bounds(reference.cross.newcombe_diff),
    )
  })

  it('is nothing without a base', () => {
    expect(newcombe({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeNull()
    expect(newcombe({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull()
  })

  it('needs counts between none and all', () => {
    expect(() => newcombe({ x: 3, n: 2 }, { x: 1, n: 2 })).toThrow(RangeError)
    expect(() => newcombe({ x: 1, n: 2 }, { x: -1, n: 2 })).toThrow(RangeError)
  })

  it('holds the difference, stays between minus one and one, and mirrors', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const found = newcombe(one, other) ?? { difference: 9, low: 9, high: 9 }
        const turned = newcombe(other, one) ?? { difference: 9, low: 9, high: 9 }
        expect(found.low).toBeLessThanOrEqual(found.difference)
        expect(found.high).toBeGreaterThanOrEqual(found.difference)
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12)
        expect(turned.low).toBeCloseTo(-found.high, 12)
      }),
    )
  })
})

describe('How many answers are needed', () => {
  it.each([
    [0.85, 0.8, 368],
    [0.9, 0.85, 283],
    [0.8, 0.75, 441],
    [0.6, 0.5, 153],
  ])('lets Wilson’s bound decide of %f above %f in four of five samples', (p, value, n) => {
    expect(answersToDecide(p, value)).toBe(n)
    const counts = Array.from({ length: n + 1 }, (_, x) => x)
    const decides = (x: number) => (wilson(x, n, z90)?.low ?? 0) > value
    const power = binomialAtLeast(counts.find(decides) ?? n, n, p)
    // A count is whole: the exact power steps around what is asked.
    expect(power).toBeGreaterThan(0.78)
    expect(power).toBeLessThan(0.82)
  })

  it('is as many below as above, none at the value, and more for a surer interval', () => {
    expect(answersToDecide(0.45, 0.5)).toBe(answersToDecide(0.55, 0.5))
    expect(answersToDecide(0.5, 0.5)).toBeNull()
    expect(answersToDecide(0.6, 0.5, z95)).toBe(194)
    expect(answersToDecide(1, 0.95)).toBe(52)
    expect(answersToDecide(0.6, 0.5, z90, 0.9)).toBe(211)
    for (const [p, value] of [
      [-0.1, 0.5],
      [0.5, 0],
      [0.5, 1],
      [Number.NaN, 0.5],
    ] as const)
      expect(() => answersToDecide(p, value)).toThrow(RangeError)
  })
})
