import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceReliability } from '#shared/statistics/difference-reliability.ts'
import { weightedGap } from '#shared/statistics/weighted-gap.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

describe('The gap of a whole service', () => {
  const { gap, points, unweighted, weighted } = reference.servqual_weighted
  const dimensions = Object.values(gap).map((one, at) => ({ gap: one, points: points[at] ?? 0 }))

  it('counts each dimension by what it matters', () => {
    expectClose(weightedGap(dimensions), { unweighted, weighted })
  })

  it('leaves out a dimension nobody answered, with its points', () => {
    const rest = [
      { gap: -1, points: 30 },
      { gap: null, points: 60 },
      { gap: -2, points: 10 },
    ]
    expectClose(weightedGap(rest), { unweighted: -1.5, weighted: -1.25 })
  })

  it('is nothing when nothing was answered, and has no weight without points', () => {
    expect(weightedGap([])).toBeNull()
    expect(weightedGap([{ gap: null, points: 100 }])).toBeNull()
    expect(weightedGap([{ gap: -1, points: 0 }])).toEqual({ unweighted: -1, weighted: null })
  })

  it('is not made of points below zero, nor of what is no figure', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() =>
        weightedGap([
          { gap: 1, points: 1 },
          { gap: null, points: wrong },
        ]),
      ).toThrow(new RangeError('Points are shared from zero'))
    expect(() => weightedGap([{ gap: Number.NaN, points: 1 }])).toThrow(RangeError)
  })

  it('stays among those of its dimensions', () => {
    const any = fc.array(
      fc.record({ gap: fc.integer({ min: -6, max: 6 }), points: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(any, (given) => {
        const found = weightedGap(given)
        const gaps = given.map((one) => one.gap)
        expect(found?.weighted).toBeGreaterThanOrEqual(Math.min(...gaps) - 1e-9)
        expect(found?.weighted).toBeLessThanOrEqual(Math.max(...gaps) + 1e-9)
        const equal = weightedGap(given.map((one) => ({ ...one, points: 7 })))
        expect(equal?.weighted).toBeCloseTo(found?.unweighted ?? 9, 9)
      }),
    )
  })
})

describe('The reliability of a difference', () => {
  const { sP, sE, rPP, rEE, rPE, rel } = reference.diff_score_reliability
  const sides = {
    sdPerceived: sP,
    sdExpected: sE,
    reliabilityPerceived: rPP,
    reliabilityExpected: rEE,
    correlation: rPE,
  }

  it('is less than that of both its sides', () => {
    const found = differenceReliability(sides)
    expectClose(found, rel)
    expect(found).toBeLessThan(Math.min(rPP, rEE))
  })

  it('falls as the sides go together, maybe below zero', () => {
    const at = (correlation: number) => differenceReliability({ ...sides, correlation }) ?? 9
    expect(at(0)).toBeGreaterThan(at(0.45))
    expectClose(at(0), (1.44 * 0.85 + 0.81 * 0.8) / 2.25)
    expect(at(0.95)).toBeLessThan(0)
    expect(at(-1)).toBeGreaterThan(at(0))
  })

  it('is nothing when all differences are equal', () => {
    const equal = { ...sides, sdPerceived: 1, sdExpected: 1, correlation: 1 }
    expect(differenceReliability(equal)).toBeNull()
    expect(differenceReliability({ ...sides, sdPerceived: 0, sdExpected: 0 })).toBeNull()
    expectClose(differenceReliability({ ...sides, sdExpected: 0 }), rPP)
    expectClose(differenceReliability({ ...sides, sdPerceived: 0 }), rEE)
    expectClose(
      differenceReliability({ ...sides, reliabilityPerceived: 1, reliabilityExpected: 1 }),
      1,
    )
  })

  it('is not made of figures that cannot be', () => {
    const spread = new RangeError('A standard deviation is not below zero')
    for (const wrong of [-0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => differenceReliability({ ...sides, sdPerceived: wrong })).toThrow(spread)
      expect(() => differenceReliability({ ...sides, sdExpected: wrong })).toThrow(spread)
    }
    const reliable = new RangeError('A reliability is at most one')
    for (const wrong of [1.1, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => differenceReliability({ ...sides, reliabilityPerceived: wrong })).toThrow(
        reliable,
      )
      expect(() => differenceReliability({ ...sides, reliabilityExpected: wrong })).toThrow(
        reliable,
      )
    }
    for (const wrong of [1.1, -1.1, Number.NaN])
      expect(() => differenceReliability({ ...sides, correlation: wrong })).toThrow(
        new RangeError('A correlation is between minus one and one'),
      )
  })
})
