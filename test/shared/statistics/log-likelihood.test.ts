import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logLikelihood } from '#shared/statistics/log-likelihood.ts'

describe('The log-likelihood of a word', () => {
  it('is what its four cells give by hand', () => {
    // 30 of 200 and 20 of 600: expected 12.5, 187.5, 37.5, 562.5.
    const byHand =
      2 *
      (30 * Math.log(30 / 12.5) +
        170 * Math.log(170 / 187.5) +
        20 * Math.log(20 / 37.5) +
        580 * Math.log(580 / 562.5))
    expect(logLikelihood({ x: 30, n: 200 }, { x: 20, n: 600 })).toBeCloseTo(byHand, 10)
    expect(byHand).toBeCloseTo(29.61, 2)
  })

  it('says nothing without documents, and 0 where there is no difference', () => {
    expect(logLikelihood({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeNull()
    expect(logLikelihood({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull()
    expect(logLikelihood({ x: 0, n: 4 }, { x: 0, n: 9 })).toBe(0)
    expect(logLikelihood({ x: 2, n: 4 }, { x: 4, n: 8 })).toBeCloseTo(0, 10)
    expect(() => logLikelihood({ x: 5, n: 4 }, { x: 0, n: 1 })).toThrow(RangeError)
  })

  it('has the sign of the difference, and the other sign the other way round', () => {
    const counted = fc
      .record({
        n: fc.integer({ min: 1, max: 5000 }),
        part: fc.float({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ n, part }) => ({ n, x: Math.floor(n * part) }))
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const there = logLikelihood(one, other) ?? 0
        expect(logLikelihood(other, one) ?? 0).toBeCloseTo(-there, 8)
        const difference = one.x / one.n - other.x / other.n
        if (Math.abs(there) > 1e-6) expect(Math.sign(there)).toBe(Math.sign(difference))
      }),
    )
  })
})
