import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '#shared/quality/draw.ts'
import { adaptiveShares, type Known } from '#shared/statistics/adaptive.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { varianceOfCounts } from '#shared/statistics/variance-of-counts.ts'

const known = (variance: number | null, n: number, weight: number): Known => ({
  variance,
  n,
  weight,
  points: 5,
})
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const hundredths = (max: number) => fc.nat(max).map((one) => one / 100)
const anyKnown: fc.Arbitrary<Known> = fc.record({
  variance: fc.option(hundredths(900)),
  n: fc.nat(100_000),
  weight: hundredths(10_000),
  points: fc.constantFrom(3, 4, 5, 7),
})

describe('The next question', () => {
  it('is drawn as worked out with R', () => {
    const shares = adaptiveShares([
      known(1.9, 40, 0.32),
      known(2.3, 25, 0.22),
      known(1.2, 60, 0.19),
      known(1.6, 38, 0.16),
      known(1, 55, 0.11),
    ])
    const expected = [
      0.3091576333714807, 0.4196866579021509, 0.08485832433355309, 0.1180465258511581,
      0.06825085854165719,
    ]
    expect(shares).toHaveLength(5)
    for (const [at, share] of expected.entries()) expect(shares[at]).toBeCloseTo(share, 9)
  })

  it('has a chance for every dimension, and nothing else', () => {
    const shares = fc.array(anyKnown, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (dimensions, epsilon) => {
        const found = adaptiveShares(dimensions, epsilon)
        expect(Math.abs(sum(found) - 1)).toBeLessThanOrEqual(1e-12)
        expect(Math.min(...found)).toBeGreaterThanOrEqual(epsilon / dimensions.length)
      }),
    )
    expect(adaptiveShares([])).toEqual([])
  })

  it('is drawn evenly when one more answer would teach nothing anywhere', () => {
    expect(adaptiveShares([known(0, 9, 1), known(0, 2, 1), known(0, 5, 3)])).toEqual([
      1 / 3,
      1 / 3,
      1 / 3,
    ])
    expect(adaptiveShares([known(2, 9, 0), known(1, 2, 0)])).toEqual([0.5, 0.5])
  })

  it('is first one without answers, as uncertain as its scale allows', () => {
    const one = known(1, 10, 1)
    expect(adaptiveShares([known(null, 0, 1), one])).toEqual(adaptiveShares([known(4, 1, 1), one]))
    expect(adaptiveShares([known(0, 0, 1), one])).toEqual(adaptiveShares([known(4, 1, 1), one]))
    expect(adaptiveShares([known(null, 1, 1), one])).toEqual(adaptiveShares([known(4, 1, 1), one]))
    const wide = { ...known(null, 0, 1), points: 7 }
    expect(adaptiveShares([wide, one])).toEqual(adaptiveShares([known(9, 1, 1), one]))
  })

  it('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(fc.array(anyKnown, { minLength: 1, maxLength: 6 }), (dimensions) => {
        const inPoints = dimensions.map((one) => ({ ...one, weight: one.weight * 64 }))
        for (const [at, share] of adaptiveShares(inPoints).entries())
          expect(share).toBeCloseTo(adaptiveShares(dimensions)[at] ?? 0, 9)
      }),
    )
  })

  it('is not drawn from what cannot be', () => {
    for (const wrong of [
      known(-1, 2, 1),
      known(1, -1, 1),
      known(1, 2, -1),
      known(Number.NaN, 2, 1),
    ])
      expect(() => adaptiveShares([wrong])).toThrow(RangeError)
    for (const epsilon of [-0.1, 1.1, Number.NaN])
      expect(() => adaptiveShares([known(1, 2, 1)], epsilon)).toThrow(RangeError)
  })

  it('makes the whole more precise than an even draw, with as many answers', () => {
    const dimensions = [known(1.9, 1, 32), known(0.4, 1, 10), known(2.3, 1, 25), known(0.5, 1, 8)]
    const variance = (some: readonly Known[]) =>
      sum(some.map(({ variance: s2, n, weight }) => (weight ** 2 * (s2 ?? 0)) / n))
    const drawnWith = (epsilon: number) => {
      const random = seededRandom(20261124)
      const asked = dimensions.map((one) => ({ ...one }))
      for (let answers = 0; answers < 400; answers++) {
        const shares = adaptiveShares(asked, epsilon)
        draw(
          asked.map((one, at) => ({ one, share: shares[at] ?? 0 })),
          random(),
        ).one.n += 1
      }
      return variance(asked)
    }
    expect(drawnWith(0.3)).toBeLessThan(0.9 * drawnWith(1))
  })
})

describe('The variance of counted answers', () => {
  const points = [1, 2, 3, 4, 5]

  it('is the one of the answers themselves, whatever their order', () => {
    const answers = fc.array(fc.constantFrom(...points), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(answers, (given) => {
        const mean = sum(given) / given.length
        const expected = sum(given.map((one) => (one - mean) ** 2)) / (given.length - 1)
        const found = varianceOfCounts(
          given.map((value) => ({ value, n: 1 })),
          points,
        )
        expect(found.n).toBe(given.length)
        expect(found.variance).toBeCloseTo(expected, 9)
      }),
    )
  })

  it('reads values as they are kept, and takes several counts together', () => {
    const counts = [
      { value: '1', n: 2 },
      { value: '5', n: 1 },
      { value: 5, n: 1 },
    ]
    expect(varianceOfCounts(counts, points)).toEqual({ n: 4, variance: 16 / 3 })
  })

  it('leaves out who does not know and who is not concerned', () => {
    const counts = [
      { value: 2, n: 3 },
      { value: 'dont_know', n: 40 },
      { value: 4, n: 3 },
      { value: 'not_applicable', n: 7 },
      { value: '', n: 5 },
      { value: 9, n: 5 },
    ]
    expect(varianceOfCounts(counts, points)).toEqual({ n: 6, variance: 1.2 })
    expect(varianceOfCounts(counts, ['dont_know'])).toEqual({ n: 0, variance: null })
  })

  it('needs two answers', () => {
    expect(varianceOfCounts([], points)).toEqual({ n: 0, variance: null })
    expect(varianceOfCounts([{ value: 3, n: 1 }], points)).toEqual({ n: 1, variance: null })
    expect(varianceOfCounts([{ value: 3, n: 2 }], points)).toEqual({ n: 2, variance: 0 })
    expect(() => varianceOfCounts([{ value: 3, n: -2 }], points)).toThrow(RangeError)
  })
})
