import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialAtMost } from '#shared/statistics/distribution/binomial.ts'
import { funnel } from '#shared/statistics/funnel.ts'
import { funnelLimit, funnelLimits } from '#shared/statistics/funnel-limits.ts'
import { arcsineScore, proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const expected = reference.funnel
const counts = expected.n.map((n, at) => ({ x: expected.x[at] ?? 0, n }))
const found = funnel(counts)
const places = found?.places ?? []

const anyTheta = fc.double({ min: 0.02, max: 0.98, noNaN: true })
const anyN = fc.integer({ min: 1, max: 2000 })

describe('Exact limits of a funnel', () => {
  it.each(reference['funnel_limits_theta0.85'])(
    'of $n at $p are as R has them',
    ({ n, p, limit }) => {
      expectClose(funnelLimit(n, 0.85, p), limit)
    },
  )

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
  it('is told in standard errors', () => {
    expectClose(proportionScore({ x: 15, n: 25 }, 0.5), { z: 1, s: 0.1 })
    expectClose(arcsineScore({ x: 25, n: 25 }, 0.5), { z: (10 * Math.PI) / 4, s: 0.1 })
    expect(arcsineScore({ x: 5, n: 5 }, 1)).toEqual({ z: 0, s: 1 / (2 * Math.sqrt(5)) })
  })

  it('is not told without answers, nor where nothing is left to chance', () => {
    expect(proportionScore({ x: 0, n: 0 }, 0.5)).toBeNull()
    expect(arcsineScore({ x: 0, n: 0 }, 0.5)).toBeNull()
    expect(proportionScore({ x: 3, n: 5 }, 0)).toBeNull()
    expect(proportionScore({ x: 3, n: 5 }, 1)).toBeNull()
  })

  it('is not told of what is no count or no target', () => {
    for (const score of [proportionScore, arcsineScore]) {
      for (const theta of [-0.1, 1.1, Number.NaN])
        expect(() => score({ x: 1, n: 2 }, theta)).toThrow(
          new RangeError('A target is between none and all'),
        )
      expect(() => score({ x: 3, n: 2 }, 0.5)).toThrow(RangeError)
    }
  })
})

describe('How much more places differ than by chance', () => {
  it('is as worked out with R', () => {
    expectClose(found?.overdispersion, {
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

  it('is as worked out with R on the scale of arcsines', () => {
    const { z, phi_winsor, tau2 } = reference.funnel_arcsine
    const scores = counts.map((one) => arcsineScore(one, expected.theta0) ?? { z: 0, s: 0 })
    expectClose(
      scores.map((one) => one.z),
      z,
    )
    expectClose(overdispersion(scores), { phi: phi_winsor, tau2 })
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

describe('A funnel', () => {
  it('is as worked out with R', () => {
    const exact = 'exact_limits_0.001_0.025_0.975_0.999'
    expectClose(found?.theta, expected.theta0)
    expectClose(
      {
        y: places.map((place) => place?.rate),
        s: places.map((place) => place?.s),
        z: places.map((place) => place?.z),
        z_additive: places.map((place) => place?.zAdditive),
        mult_limits95_lo: places.map((place) => place?.multiplicative.low),
        mult_limits95_hi: places.map((place) => place?.multiplicative.high),
        add_limits95_lo: places.map((place) => place?.additive.low),
        add_limits95_hi: places.map((place) => place?.additive.high),
        [exact]: places.map((place) => Object.values(place?.exact ?? {})),
      },
      {
        y: expected.y,
        s: expected.s,
        z: expected.z,
        z_additive: expected.z_additive,
        mult_limits95_lo: expected.mult_limits95_lo,
        mult_limits95_hi: expected.mult_limits95_hi,
        add_limits95_lo: expected.add_limits95_lo,
        add_limits95_hi: expected.add_limits95_hi,
        [exact]: expected[exact],
      },
    )
    expect(places.map((place) => ({ x: place?.x, n: place?.n }))).toEqual(counts)
  })

  it('keeps the place of one where nobody answered, and is not moved by it', () => {
    const more = funnel([{ x: 0, n: 0 }, ...counts])
    expect(more?.places[0]).toBeNull()
    expect(more?.places.slice(1)).toEqual(places)
    expect(more?.overdispersion).toEqual(found?.overdispersion)
  })

  it('is none when nobody answered anywhere', () => {
    expect(funnel([])).toBeNull()
    expect(funnel([{ x: 0, n: 0 }], 0.9)).toBeNull()
  })

  it('is not made of what is no count', () => {
    const wrong = [
      { x: -3, n: -5 },
      { x: 3, n: 5 },
    ]
    expect(() => funnel(wrong)).toThrow(RangeError)
  })

  it('stands around the commitment when there is one', () => {
    const around = funnel(counts, 0.9)
    expect(around?.theta).toBe(0.9)
    expect(around?.places[0]?.z).toBeCloseTo(-0.15 / Math.sqrt(0.09 / 40), 9)
  })

  it('is not widened when few places are compared', () => {
    const few = funnel(counts.slice(0, 9), 0.84)
    expect(few?.overdispersion).toBeNull()
    for (const place of few?.places ?? []) {
      const half = 1.959963984540054 * (place?.s ?? 0)
      const plain = { low: 0.84 - half, high: 0.84 + half }
      expectClose(place, { multiplicative: plain, additive: plain, zAdditive: place?.z ?? 9 })
    }
  })

  it('is not widened when the places differ no more than by chance', () => {
    const alike = Array.from({ length: 12 }, (_, at) => ({ x: at % 2 === 0 ? 47 : 53, n: 100 }))
    const narrow = funnel(alike)
    expect(narrow?.overdispersion).toMatchObject({ isOverdispersed: false, tau2: 0 })
    expectClose(narrow?.places[0]?.multiplicative, {
      low: 0.5 - 1.959963984540054 * 0.05,
      high: 0.5 + 1.959963984540054 * 0.05,
    })
    const barely = funnel(alike.map(({ x, n }) => ({ x: x < 50 ? 44 : 56, n })))
    expect(barely?.overdispersion?.tau2).toBeGreaterThan(0)
    expectClose(barely?.places[0]?.additive, narrow?.places[0]?.additive)
    expectClose(barely?.places[0]?.multiplicative, narrow?.places[0]?.multiplicative)
  })

  it('tells no distance when everybody said yes', () => {
    const all = funnel([
      { x: 3, n: 3 },
      { x: 5, n: 5 },
    ])
    expect(all).toMatchObject({ theta: 1, overdispersion: null })
    expect(all?.places[0]).toMatchObject({ rate: 1, s: 0, z: null, zAdditive: null })
    expect(all?.places[0]?.additive).toEqual({ low: 1, high: 1 })
  })
})
