import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialAtMost } from '#shared/statistics/distribution/binomial.ts'
import { funnelLimit, funnelLimits, widenedLimits } from '#shared/statistics/funnel-limits.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const expected = reference.funnel
const counts = expected.n.map((n, at) => ({ x: expected.x[at] ?? 0, n }))
const scores = counts.map((one) => proportionScore(one, expected.theta0) ?? expect.fail())

const anyTheta = fc.double({ min: 0.02, max: 0.98, noNaN: true })
const anyN = fc.integer({ min: 1, max: 2000 })

describe('Exact limits of a funnel', () => {
  it.each(reference['funnel_limits_theta0.85'])(
    'of $n at $p are as R has them',
    ({ n, p, limit }) => {
      expectClose(funnelLimit(n, 0.85, p), limit)
    },
  )

  it('of every place are as R has them', () => {
    expectClose(
      counts.map(({ n }) => Object.values(funnelLimits(n, expected.theta0) ?? {})),
      expected['exact_limits_0.001_0.025_0.975_0.999'],
    )
  })

  it('come on both sides', () => {
    expectClose(funnelLimits(50, 0.85), {
      low998: 0.6652575691069661,
      low95: 0.7340092451903003,
      high95: 0.9332127175218078,
      high998: 0.9746029159054588,
    })
  })

  it('lie between two counts in proportion, as worked out by hand', () => {
    // Of two halves none is met in 1/4, at most one in 3/4.
    expectClose(funnelLimit(2, 0.5, 0.5), 0.25)
    expectClose(funnelLimit(2, 0.5, 0.75), 0.5)
    expectClose(funnelLimit(2, 0.5, 0.875), 0.75)
    expectClose(funnelLimit(2, 0.5, 0.25), 0)
    expect(funnelLimit(2, 0.5, 0.2)).toBe(0)
    expect(funnelLimit(2, 0.5, 0)).toBe(0)
    expect(funnelLimit(2, 0.5, 1)).toBe(1)
  })

  it('are those of a target of all or none', () => {
    expect(funnelLimit(4, 0, 0.5)).toBe(0)
    expect(funnelLimit(4, 0, 1)).toBe(0)
    expect(funnelLimit(4, 1, 1)).toBe(1)
    expectClose(funnelLimit(4, 1, 0.5), 0.875)
    expectClose(funnelLimit(400, 1e-300, 1), 0)
  })

  it('are none without answers', () => {
    expect(funnelLimit(0, 0.85, 0.025)).toBeNull()
    expect(funnelLimits(0, 0.85)).toBeNull()
  })

  it('have the share they say at or below the next count, and not below the one before', () => {
    fc.assert(
      fc.property(
        anyN,
        anyTheta,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, theta, p) => {
          const limit = funnelLimit(n, theta, p) ?? -1
          expect(limit).toBeGreaterThanOrEqual(0)
          expect(limit).toBeLessThanOrEqual(1)
          const count = Math.ceil(limit * n - 1e-7)
          expect(binomialAtMost(count, n, theta)).toBeGreaterThanOrEqual(p - 1e-7)
          expect(binomialAtMost(count - 1, n, theta)).toBeLessThan(p + 1e-7)
        },
      ),
    )
  })

  it('rise with the share and with the target', () => {
    fc.assert(
      fc.property(anyN, anyTheta, (n, theta) => {
        const { low998, low95, high95, high998 } = funnelLimits(n, theta) ?? expect.fail()
        expect(low998).toBeLessThanOrEqual(low95)
        expect(low95).toBeLessThanOrEqual(high95)
        expect(high95).toBeLessThanOrEqual(high998)
        expect(funnelLimits(n, theta + 0.01)?.high95).toBeGreaterThanOrEqual(high95 - 1e-9)
      }),
    )
  })

  it('are not asked of what is no count, target or probability', () => {
    for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => funnelLimit(n, 0.5, 0.5)).toThrow(
        new RangeError('Answers are counted from zero'),
      )
    for (const theta of [-0.1, 1.1, Number.NaN])
      expect(() => funnelLimit(5, theta, 0.5)).toThrow(
        new RangeError('A target is between none and all'),
      )
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => funnelLimit(5, 0.5, p)).toThrow(
        new RangeError('A probability is between zero and one'),
      )
  })
})

describe('How far a place lies from a target', () => {
  it('is in standard errors', () => {
    expectClose(proportionScore({ x: 15, n: 25 }, 0.5), { z: 1, s: 0.1 })
    expectClose(
      { z: scores.map(({ z }) => z), s: scores.map(({ s }) => s) },
      { z: expected.z, s: expected.s },
    )
  })

  it('is not told without answers, nor where nothing is left to chance', () => {
    expect(proportionScore({ x: 0, n: 0 }, 0.5)).toBeNull()
    expect(proportionScore({ x: 3, n: 5 }, 0)).toBeNull()
    expect(proportionScore({ x: 3, n: 5 }, 1)).toBeNull()
  })

  it('is not told of what is no count or no target', () => {
    for (const theta of [-0.1, 1.1, Number.NaN])
      expect(() => proportionScore({ x: 1, n: 2 }, theta)).toThrow(
        new RangeError('A target is between none and all'),
      )
    expect(() => proportionScore({ x: 3, n: 2 }, 0.5)).toThrow(RangeError)
  })
})

describe('How much more places differ than by chance', () => {
  it('is as worked out with R', () => {
    expectClose(overdispersion(scores), {
      winsorLow: expected.winsor_q10,
      winsorHigh: expected.winsor_q90,
      winsorised: expected.z_winsor,
      phiRaw: expected.phi_raw,
      phi: expected.phi_winsor,
      threshold: expected.threshold_phi,
      tau2: expected.tau2,
      isOverdispersed: true,
    })
  })

  it('is told of ten places, not of nine', () => {
    const scores = Array.from({ length: 10 }, (_, at) => ({ z: at % 2 === 0 ? 3 : -3, s: 0.1 }))
    expectClose(overdispersion(scores), {
      winsorLow: -3,
      winsorHigh: 3,
      phiRaw: 9,
      phi: 9,
      threshold: 1 + 2 * Math.sqrt(0.2),
      isOverdispersed: true,
      // (10·9 − 9) / (1000 − 100)
      tau2: 0.09,
    })
    expect(overdispersion(scores.slice(1))).toBeNull()
    expect(overdispersion([])).toBeNull()
  })

  it('is never below zero, and not beyond chance when it may be chance', () => {
    const close = Array.from({ length: 12 }, (_, at) => ({ z: at % 2 === 0 ? 0.5 : -0.5, s: 0.1 }))
    expectClose(overdispersion(close), { phi: 0.25, tau2: 0, isOverdispersed: false })
    const some = close.map(({ z, s }) => ({ z: z * 2.4, s }))
    const between = overdispersion(some)
    expect(between?.isOverdispersed).toBe(false)
    expect(between?.tau2).toBeGreaterThan(0)
  })

  it('is not led by one place far off', () => {
    const scores = Array.from({ length: 20 }, (_, at) => ({
      z: at === 0 ? 90 : (at % 3) - 1,
      s: 1,
    }))
    expect(overdispersion(scores)?.phiRaw).toBeGreaterThan(400)
    expect(overdispersion(scores)?.phi).toBeLessThanOrEqual(1)
  })

  it('is not told of errors that are none', () => {
    for (const s of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => overdispersion([{ z: 1, s }])).toThrow(
        new RangeError('A standard error is above zero'),
      )
    expect(() => overdispersion([{ z: Number.NaN, s: 1 }])).toThrow(RangeError)
  })
})

describe('Limits where places differ beyond chance', () => {
  it('are as worked out with R', () => {
    const limits = scores.map(({ s }) => widenedLimits(expected.theta0, s, expected.tau2))
    expectClose(
      limits.map(({ low }) => low),
      expected.add_limits95_lo,
    )
    expectClose(
      limits.map(({ high }) => high),
      expected.add_limits95_hi,
    )
  })

  it('are those of chance when places do not', () => {
    expectClose(widenedLimits(0.5, 0.05, 0), {
      low: 0.5 - 1.959963984540054 * 0.05,
      high: 0.5 + 1.959963984540054 * 0.05,
    })
    expect(widenedLimits(1, 0, 0)).toEqual({ low: 1, high: 1 })
  })
})
