import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import { studentTest } from '#shared/statistics/student-test.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'
import { momentsOf } from '../../world/moments-of.ts'

const { jdma_score } = reference
/** Notes of « Je donne mon avis »: three smileys, out of ten. */
const notes = [
  ...Array<number>(jdma_score.good).fill(10),
  ...Array<number>(jdma_score.medium).fill(5),
  ...Array<number>(jdma_score.bad).fill(0),
]
const intervalOf = (answers: readonly number[]) => {
  const { n, mean, variance } = momentsOf(answers)
  return intervalOfMean(n, mean ?? expect.fail(), variance)
}

describe('A mean with its interval', () => {
  it('is the note of « Je donne mon avis » on one hundred answers', () => {
    const found = intervalOf(notes)
    const [low = 0, high = 0] = jdma_score.ci95_t
    const { mean, sd, se } = jdma_score
    expectClose(found, { n: 100, mean, sd, allEqual: false, test: { se, interval: { low, high } } })
    expectClose(found?.test, { df: 99, t: 24 })
    expect(found?.test?.p).toBeLessThan(1e-30)
  })

  it('stands beside the share of good answers', () => {
    const [low = 0, high = 0] = jdma_score.wilson_good
    expectClose(wilson(jdma_score.good, 100), { low, high })
  })

  it('of one has no interval', () => {
    const one = { n: 1, mean: 4, sd: null, allEqual: false, test: null }
    expect(intervalOfMean(1, 4, null)).toEqual(one)
    expect(intervalOfMean(1, 4, 0)).toEqual(one)
  })

  it('of equal answers is said to be so, without an interval', () => {
    const equal = intervalOf([0.1, 0.1, 0.1])
    expect(equal).toMatchObject({ n: 3, sd: 0, allEqual: true, test: null })
  })

  it('is not made from what is no answer', () => {
    for (const n of [0, -1, 2.5, Number.NaN])
      expect(() => intervalOfMean(n, 1, 1)).toThrow(
        new RangeError('A mean has at least one answer'),
      )
    for (const variance of [-1, Number.NaN])
      expect(() => intervalOfMean(3, 1, variance)).toThrow(
        new RangeError('A variance is not below zero'),
      )
  })

  it('holds the mean, and moves with the answers', () => {
    const marks = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(marks, (given) => {
        const found = intervalOf(given)
        const moved = intervalOf(given.map((mark) => mark + 10))
        expect(moved?.mean).toBeCloseTo((found?.mean ?? 0) + 10, 9)
        expect(moved?.allEqual).toBe(found?.allEqual)
        expect(moved?.test?.interval.low ?? 10).toBeCloseTo(
          (found?.test?.interval.low ?? 0) + 10,
          9,
        )
        if (found?.test) {
          expect(found.test.interval.low).toBeLessThan(found.mean)
          expect(found.test.interval.high).toBeGreaterThan(found.mean)
        }
      }),
    )
  })
})

describe('Student’s test', () => {
  it('is that of R', () => {
    expectClose(studentTest(2, 1, 10), {
      se: 1,
      df: 10,
      t: 2,
      p: 0.0733880347707404,
      interval: { low: -0.228138851986274, high: 4.22813885198627 },
    })
  })

  it('has its interval on one side of zero just when zero is improbable', () => {
    const anyEstimate = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(anyEstimate, fc.integer({ min: 1, max: 50 }), (estimate, df) => {
        const { p, interval } = studentTest(estimate, 1, df)
        fc.pre(Math.abs(p - 0.05) > 1e-9)
        expect(interval.low > 0 || interval.high < 0).toBe(p < 0.05)
      }),
    )
  })

  it('needs an error, degrees of freedom and an estimate', () => {
    const fault = new RangeError(
      'An estimate is tested against an error and degrees of freedom above zero',
    )
    for (const wrong of [0, -1, Number.NaN]) {
      expect(() => studentTest(1, wrong, 5)).toThrow(fault)
      expect(() => studentTest(1, 1, wrong)).toThrow(fault)
    }
    expect(() => studentTest(Number.NaN, 1, 5)).toThrow(fault)
  })
})
