import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shrinkMeans } from '#shared/statistics/normal-shrinkage.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const expected = reference.eb_normal_DL
const estimates = expected.yi.map((y, at) => ({ y, v: expected.vi[at] ?? 0 }))

const several = fc.array(
  fc.record({
    y: fc.double({ min: -10, max: 10, noNaN: true }),
    v: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 2, maxLength: 20 },
)

describe('Means drawn towards that of all', () => {
  it('are as metafor has them', () => {
    const found = shrinkMeans(estimates)
    expectClose(
      {
        Q: found?.q,
        tau2: found?.tau2,
        mu: found?.mean,
        se_mu: found?.se,
        I2: found?.i2,
        blup: found?.places.map(({ shrunk }) => shrunk),
        blup_se: found?.places.map(({ se }) => se),
      },
      {
        Q: expected.Q,
        tau2: expected.tau2,
        mu: expected.mu,
        se_mu: expected.se_mu,
        I2: expected.I2,
        blup: expected.blup,
        blup_se: expected.blup_se,
      },
    )
    expect(found?.noDifference).toBe(false)
  })

  it('are worked out by hand', () => {
    // Q (1 + 1) / 0.5, τ² (4 − 1) / (4 − 8/4)
    expectClose(
      shrinkMeans([
        { y: 1, v: 0.5 },
        { y: 3, v: 0.5 },
      ]),
      {
        q: 4,
        tau2: 1.5,
        i2: 75,
        mean: 2,
        se: 1,
        noDifference: false,
        places: [
          { shrunk: 1.25, weight: 0.75, se: Math.sqrt(0.75 * 0.5 + 0.0625) },
          { shrunk: 2.75, weight: 0.75, se: Math.sqrt(0.75 * 0.5 + 0.0625) },
        ],
      },
    )
  })

  it('are all that of all when they cannot be told apart', () => {
    expectClose(
      shrinkMeans([
        { y: 4, v: 1 },
        { y: 5, v: 0.5 },
      ]),
      {
        tau2: 0,
        i2: 0,
        mean: 14 / 3,
        se: Math.sqrt(1 / 3),
        noDifference: true,
        places: [
          { shrunk: 14 / 3, weight: 0, se: Math.sqrt(1 / 3) },
          { shrunk: 14 / 3, weight: 0, se: Math.sqrt(1 / 3) },
        ],
      },
    )
    expect(
      shrinkMeans([
        { y: 4, v: 1 },
        { y: 4, v: 1 },
      ]),
    ).toMatchObject({ q: 0, i2: 0 })
  })

  it('are none of one place', () => {
    expect(shrinkMeans([])).toBeNull()
    expect(shrinkMeans([{ y: 4, v: 1 }])).toBeNull()
  })

  it('lie between their own and that of all, and move with the unit', () => {
    fc.assert(
      fc.property(several, (given) => {
        const found = shrinkMeans(given)
        for (const [at, { shrunk }] of (found?.places ?? []).entries()) {
          const ends = [given[at]?.y ?? 0, found?.mean ?? 0]
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9)
          expect(shrunk).toBeLessThanOrEqual(Math.max(...ends) + 1e-9)
        }
        const scaled = shrinkMeans(given.map(({ y, v }) => ({ y: 3 * y + 1, v: 9 * v })))
        expectClose(scaled?.mean, 3 * (found?.mean ?? 0) + 1)
        expectClose(scaled?.tau2, 9 * (found?.tau2 ?? 0))
        expectClose(scaled?.q, found?.q)
        expectClose(scaled?.i2, found?.i2, 1e-7)
      }),
    )
  })

  it('are not drawn from what is no mean or no variance', () => {
    for (const y of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => shrinkMeans([{ y, v: 1 }])).toThrow(new RangeError('A mean is a finite number'))
    for (const v of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => shrinkMeans([{ y: 1, v }])).toThrow(
        new RangeError('A sampling variance is above zero'),
      )
  })
})
