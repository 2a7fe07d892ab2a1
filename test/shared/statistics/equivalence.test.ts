import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  casesForEquivalence,
  equivalence,
  fewestForEquivalence,
} from '#shared/statistics/equivalence.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const counted = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b, 1) }))
const margins = fc.double({ min: 0.01, max: 0.4, noNaN: true })

describe('Two groups compared within a margin', () => {
  it.each([
    { case: reference.tost_prop, verdict: 'equivalent' },
    { case: reference.tost_prop_fail, verdict: 'unknown' },
  ])('are $verdict as worked out with R', ({ case: one, verdict }) => {
    const [low = 0, high = 0] = one.ci90_newcombe
    const { verdict: said, ...found } =
      equivalence({ x: one.x1, n: one.n1 }, { x: one.x2, n: one.n2 }, one.margin) ?? {}
    expectClose(found, { difference: one.diff, low, high })
    expect(said).toBe(verdict)
  })

  it('are never equivalent by fewer cases than any equal groups would need', () => {
    fc.assert(
      fc.property(counted, counted, margins, (one, other, margin) => {
        const found = equivalence(one, other, margin)
        const fewest = fewestForEquivalence(margin)
        if (Math.min(one.n, other.n) < fewest) expect(found?.verdict).not.toBe('equivalent')
      }),
    )
  })

  it('are equivalent by so many of which all are alike, and not by one fewer', () => {
    const n = fewestForEquivalence(0.05)
    expect(n).toBe(52)
    expect(equivalence({ x: n, n }, { x: n, n }, 0.05)?.verdict).toBe('equivalent')
    expect(equivalence({ x: n - 1, n: n - 1 }, { x: n, n }, 0.05)?.verdict).toBe('unknown')
  })

  it('say the same the other way round, with the other sign', () => {
    fc.assert(
      fc.property(counted, counted, margins, (one, other, margin) => {
        const found = equivalence(one, other, margin)
        const turned = equivalence(other, one, margin)
        expect(turned?.verdict).toBe(found?.verdict)
        expect(turned?.low).toBeCloseTo(-(found?.high ?? 0), 12)
      }),
    )
  })

  it('have no gap named more easily because more is compared', () => {
    fc.assert(
      fc.property(counted, counted, margins, (one, other, margin) => {
        if (equivalence(one, other, margin, 20)?.verdict === 'gap')
          expect(equivalence(one, other, margin, 1)?.verdict).toBe('gap')
      }),
    )
  })

  it('have no verdict without a case on each side', () => {
    expect(equivalence({ x: 0, n: 0 }, { x: 1, n: 2 }, 0.05)).toBeNull()
  })

  it('refuse a margin of nothing or of all, parts of a case, and no comparison', () => {
    const [one, other] = [
      { x: 8, n: 10 },
      { x: 7, n: 10 },
    ]
    for (const margin of [0, 1, Number.NaN])
      expect(() => equivalence(one, other, margin)).toThrow(RangeError)
    expect(() => equivalence({ x: 0.5, n: 10 }, other, 0.05)).toThrow(RangeError)
    expect(() => equivalence(one, other, 0.05, 0)).toThrow(RangeError)
  })
})

describe('Verdicts of simulated groups', () => {
  const random = seededRandom(2026)
  const drawn = (n: number, p: number) => {
    let x = 0
    for (let at = 0; at < n; at += 1) if (random() < p) x += 1
    return { x, n }
  }
  /** How often a verdict comes out. */
  const often = (
    verdict: 'gap' | 'equivalent',
    n: readonly [number, number],
    p: readonly [number, number],
    margin = 0.05,
  ) => {
    const times = 2_000
    let found = 0
    for (let at = 0; at < times; at += 1)
      if (equivalence(drawn(n[0], p[0]), drawn(n[1], p[1]), margin)?.verdict === verdict) found += 1
    return found / times
  }

  it.each([
    [30, 30],
    [30, 300],
    [80, 120],
    [600, 600],
  ] as const)('claim a gap in one of twenty at most where there is none, by %i and %i', (...n) => {
    for (const p of [0.5, 0.8, 0.95]) expect(often('gap', n, [p, p])).toBeLessThanOrEqual(0.05)
  })

  it.each([
    [60, 60],
    [150, 600],
    [1_000, 1_000],
  ] as const)(
    'claim equality in one of twenty at most where the gap is the margin, by %i and %i',
    (...n) => {
      for (const p of [0.5, 0.8, 0.9])
        expect(often('equivalent', n, [p - 0.05, p])).toBeLessThanOrEqual(0.06)
    },
  )

  it('find a real gap of twenty points by a hundred and fifty each, in four of five', () => {
    expect(often('gap', [150, 150], [0.85, 0.65])).toBeGreaterThan(0.8)
  })

  it('ask for as many as the formula does in R', () => {
    expect(casesForEquivalence(0.85, 0.1)).toBe(219)
    expect(() => casesForEquivalence(1, 0.1)).toThrow(RangeError)
  })

  it('find equality by as many as are asked for, in about four of five', () => {
    // (z₀.₉₅ + z₀.₉)² · 2 · 0.8 · 0.2 / 0.1², rounded up: Chow, Shao and Wang (2008), 89.
    const n = 275
    expect(often('equivalent', [n, n], [0.8, 0.8], 0.1)).toBeGreaterThan(0.75)
  })
})
