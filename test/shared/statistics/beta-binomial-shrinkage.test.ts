import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { betaCdf } from '#shared/statistics/distribution/beta.ts'
import { expectedShareBelow } from '#shared/statistics/share-beyond.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { n, x } = reference.funnel
const counts = n.map((of, at) => ({ x: x[at] ?? 0, n: of }))
const expected = reference.eb_betabinomial
const found = shrinkRates(counts)

const anyCounts = fc.array(
  fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b) })),
  { minLength: 2, maxLength: 15 },
)

describe('Rates drawn towards that of all', () => {
  it('are as worked out with R', () => {
    const places = found?.places ?? []
    expectClose(
      { MSB: found?.msb, MSW: found?.msw, n0: found?.n0, rho: found?.rho, M: found?.worth },
      {
        MSB: expected.MSB,
        MSW: expected.MSW,
        n0: expected.n0,
        rho: expected.rho,
        M: expected.M,
      },
    )
    expectClose(found?.prior, { a: expected.a, b: expected.b })
    expectClose(
      {
        shrunk: places.map((place) => place?.shrunk),
        weight_own: places.map((place) => place?.weight),
        ci95_lo: places.map((place) => place?.low),
        ci95_hi: places.map((place) => place?.high),
        rate: places.map((place) => place?.rate),
      },
      {
        shrunk: expected.shrunk,
        weight_own: expected.weight_own,
        ci95_lo: expected.ci95_lo,
        ci95_hi: expected.ci95_hi,
        rate: reference.funnel.y,
      },
    )
    expectClose(found?.mean, reference.funnel.theta0)
    expect(found?.noDifference).toBe(false)
  })

  it('lie below a floor with the probability R has, and so does a share of people', () => {
    const { floor, share_eb_prob } = reference.inequality_floor
    const below = counts.map((one) => probabilityBelow(floor, one, found ?? expect.fail()))
    expectClose(below, expected['prob_below_0.80'])
    expectClose(expectedShareBelow(below, n), share_eb_prob)
  })

  it('keep the place of one where nobody answered, of whom what is known is what is of all', () => {
    const more = shrinkRates([{ x: 0, n: 0 }, ...counts])
    expect(more?.places[0]).toBeNull()
    expect(more?.places.slice(1)).toEqual(found?.places)
    const { a, b } = found?.prior ?? expect.fail()
    const below = probabilityBelow(0.8, { x: 0, n: 0 }, found ?? expect.fail())
    expect(below).toBe(betaCdf(0.8, a, b))
  })

  it('are all that of all when they cannot be told apart', () => {
    const alike = shrinkRates([
      { x: 4, n: 10 },
      { x: 10, n: 20 },
      { x: 0, n: 0 },
    ])
    expect(alike).toMatchObject({ noDifference: true, worth: null, prior: null })
    expect(alike?.rho).toBeLessThan(0)
    const same = { shrunk: 14 / 30, weight: 0, ...wilson(14, 30) }
    expect(alike?.places).toEqual([{ rate: 0.4, ...same }, { rate: 0.5, ...same }, null])
    expect(probabilityBelow(0.5, { x: 4, n: 10 }, alike ?? expect.fail())).toBe(1)
    expect(probabilityBelow(14 / 30, { x: 4, n: 10 }, alike ?? expect.fail())).toBe(0)
    expect(probabilityBelow(0.4, { x: 4, n: 10 }, alike ?? expect.fail())).toBe(0)
  })

  it('are that of all when everybody says the same', () => {
    const all = shrinkRates([
      { x: 3, n: 3 },
      { x: 5, n: 5 },
    ])
    expect(all).toMatchObject({ mean: 1, rho: 0, noDifference: true })
    expect(all?.places[0]).toMatchObject({ shrunk: 1, high: 1 })
  })

  it('stay their own where each place says one thing', () => {
    const apart = shrinkRates([
      { x: 0, n: 4 },
      { x: 6, n: 6 },
    ])
    expect(apart).toMatchObject({ msw: 0, rho: 1, worth: 0, noDifference: false })
    expect(apart?.places).toEqual([
      { rate: 0, shrunk: 0, weight: 1, low: 0, high: 0 },
      { rate: 1, shrunk: 1, weight: 1, low: 1, high: 1 },
    ])
    const rates = apart ?? expect.fail()
    expect(probabilityBelow(0.5, { x: 0, n: 4 }, rates)).toBe(1)
    expect(probabilityBelow(0, { x: 0, n: 4 }, rates)).toBe(0)
    expect(probabilityBelow(0.5, { x: 6, n: 6 }, rates)).toBe(0)
    expect(probabilityBelow(1, { x: 6, n: 6 }, rates)).toBe(0)
  })

  it('are worked out by hand', () => {
    // N 30, p̄ 1/2; between 2·10·(1/5)²/2; within (3·7 + 7·3 + 5·5)/10/27; n₀ (30 − 10)/2.
    const three = shrinkRates([
      { x: 3, n: 10 },
      { x: 7, n: 10 },
      { x: 5, n: 10 },
    ])
    const msw = 6.7 / 27
    const rho = (0.4 - msw) / (0.4 + 9 * msw)
    expectClose(three, { mean: 0.5, msb: 0.4, msw, n0: 10, rho, worth: (1 - rho) / rho })
  })

  it('are none of one place, nor where nobody answered beside another', () => {
    expect(shrinkRates([])).toBeNull()
    expect(shrinkRates([{ x: 5, n: 10 }])).toBeNull()
    expect(
      shrinkRates([
        { x: 5, n: 10 },
        { x: 0, n: 0 },
      ]),
    ).toBeNull()
    expect(
      shrinkRates([
        { x: 0, n: 1 },
        { x: 1, n: 1 },
      ]),
    ).toBeNull()
    expect(
      shrinkRates([
        { x: 0, n: 1 },
        { x: 1, n: 2 },
      ]),
    ).not.toBeNull()
  })

  it('are none where a typical place has less than one answer', () => {
    expect(
      shrinkRates([
        { x: 0.1, n: 0.1 },
        { x: 2.5, n: 5 },
      ]),
    ).toBeNull()
  })

  it('lie between their own and that of all, inside their interval’s reach', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const drawn = shrinkRates(given)
        for (const place of drawn?.places ?? []) {
          if (place === null) continue
          const ends = [place.rate, drawn?.mean ?? 0]
          expect(place.shrunk).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12)
          expect(place.shrunk).toBeLessThanOrEqual(Math.max(...ends) + 1e-12)
          expect(place.low).toBeLessThanOrEqual(place.high)
          expect(place.low).toBeGreaterThanOrEqual(0)
          expect(place.high).toBeLessThanOrEqual(1)
          expect(place.weight).toBeGreaterThanOrEqual(0)
          expect(place.weight).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('are mirrored by those of the dissatisfied', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        const mirrored = shrinkRates(given.map((one) => ({ x: one.n - one.x, n: one.n })))
        const drawn = shrinkRates(given)
        expectClose(
          mirrored?.places.map((place) => place && 1 - place.shrunk),
          drawn?.places.map((place) => place?.shrunk ?? null),
        )
      }),
    )
  })

  it('are more probably below a higher floor', () => {
    const rates = found ?? expect.fail()
    const chances = [0, 0.5, 0.7, 0.8, 0.9, 1].map((floor) =>
      probabilityBelow(floor, { x: 70, n: 95 }, rates),
    )
    expect(chances).toEqual(chances.toSorted((one, other) => one - other))
    expect([chances[0], chances[5]]).toEqual([0, 1])
  })

  it('are not drawn from what is no count, nor held against what is no floor', () => {
    const rates = found ?? expect.fail()
    expect(() => shrinkRates([...counts, { x: 3, n: 2 }])).toThrow(RangeError)
    expect(() => probabilityBelow(0.8, { x: 3, n: 2 }, rates)).toThrow(RangeError)
    for (const floor of [-0.1, 1.1, Number.NaN])
      expect(() => probabilityBelow(floor, { x: 1, n: 2 }, rates)).toThrow(
        new RangeError('A floor is between none and all'),
      )
  })
})
