import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { betaCdf } from '#shared/statistics/distribution/beta.ts'
import { expectedShareBelow } from '#shared/statistics/share-beyond.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { n, x } = reference.funnel
const twelve = n.map((of, at) => ({ x: x[at] ?? 0, n: of }))
/** As many as an interval needs: R's twelve territories, twice. */
const counts = [...twelve, ...twelve]
const found = shrinkRates(counts) ?? expect.fail()

/** Of small places that differ: x of 3 to 12. */
const small = Array.from({ length: 20 }, (_, at) => ({ x: (at * 7) % 4, n: 3 + (at % 10) }))

const anyCounts = fc.array(
  fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b) })),
  { minLength: 20, maxLength: 30 },
)

describe('Rates drawn towards that of all', () => {
  it('lie below a floor with the probability R has, where mean and spread are given', () => {
    const { a, b, ...expected } = reference.eb_betabinomial
    const { floor, share_eb_prob } = reference.inequality_floor
    const below = probabilityBelow(floor, twelve, { prior: [{ a, b, mass: 1 }] })
    expectClose(below, expected['prob_below_0.80'])
    expectClose(expectedShareBelow(below, n), share_eb_prob)
  })

  it('are within two points of those of R, which takes mean and spread for known', () => {
    const shrunk = found.places.slice(0, twelve.length).map((place) => place?.shrunk)
    expectClose(shrunk, reference.eb_betabinomial.shrunk, 0.02)
    expectClose(found.tau, Math.sqrt(reference.eb_normal_DL.tau2), 0.02)
  })

  it('have longer intervals than R’s, which take mean and spread for known', () => {
    const { ci95_lo, ci95_hi } = reference.eb_betabinomial
    const widths = found.places
      .slice(0, twelve.length)
      .map((place) => (place ? place.high - place.low : 0))
    const known = ci95_hi.map((high, at) => high - (ci95_lo[at] ?? 0))
    const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
    expect(total(widths)).toBeGreaterThan(total(known))
  })

  it.each([
    ['R’s territories', counts, 0.8],
    ['small places', small, 0.3],
  ])('are those that summing over every mean and spread gives, of %s', (_, given, floor) => {
    const drawn = shrinkRates(given) ?? expect.fail()
    const whole = sumOver(given)
    const below = probabilityBelow(floor, given, drawn)
    for (const at of [0, 4, 7, 11]) {
      const place = drawn.places[at] ?? expect.fail()
      const own = given[at] ?? expect.fail()
      expectClose(place.shrunk, whole.meanOf(own), 5e-4)
      expectClose(whole.cdfOf(place.low, own), 0.025, 5e-4)
      expectClose(whole.cdfOf(place.high, own), 0.975, 5e-4)
      expectClose(below[at], whole.cdfOf(floor, own), 2e-3)
    }
  })

  it('keep the place of one where nobody answered, of whom what is known is what is of all', () => {
    const more = shrinkRates([{ x: 0, n: 0 }, ...counts])
    expect(more?.places[0]).toBeNull()
    expect(more?.places.slice(1)).toEqual(found.places)
    const [below] = probabilityBelow(0.8, [{ x: 0, n: 0 }], found)
    const ofAll = found.prior.map(({ a, b, mass }) => mass * betaCdf(0.8, a, b))
    expectClose(
      below,
      ofAll.reduce((sum, one) => sum + one, 0),
    )
  })

  it('are near that of all when they cannot be told apart', () => {
    const alike = shrinkRates(Array.from({ length: 25 }, () => ({ x: 200, n: 250 })))
    expect(alike?.tau).toBeLessThan(0.02)
    expectClose(alike?.places[3]?.shrunk, 0.8, 0.001)
  })

  it('are none of fewer than twenty places with answers', () => {
    expect(shrinkRates([...counts.slice(0, 19), { x: 0, n: 0 }])).toBeNull()
    expect(shrinkRates(counts.slice(0, 20))).not.toBeNull()
    expect(shrinkRates([])).toBeNull()
  })

  it('hold of places where everybody says the same, and of very many answers', () => {
    const all = shrinkRates(Array.from({ length: 20 }, () => ({ x: 50, n: 50 })))
    expect(all?.places[0]?.low).toBeGreaterThan(0.9)
    expect(all?.places[0]?.high).toBeLessThanOrEqual(1)
    const many = Array.from({ length: 20 }, (_, at) => ({ x: 85_000 + 1000 * (at % 5), n: 1e5 }))
    const [first] = shrinkRates(many)?.places ?? []
    expectClose(first, { shrunk: 0.85, low: 0.8478, high: 0.8522 }, 5e-4)
  })

  it('lie inside their intervals, and those in the scale', () => {
    fc.assert(
      fc.property(anyCounts, (given) => {
        for (const place of shrinkRates(given)?.places ?? []) {
          if (place === null) continue
          expect(place.low).toBeGreaterThanOrEqual(0)
          expect(place.low).toBeLessThanOrEqual(place.shrunk)
          expect(place.high).toBeGreaterThanOrEqual(place.shrunk)
          expect(place.high).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are mirrored by those of the dissatisfied', () => {
    const mirrored = shrinkRates(counts.map((one) => ({ x: one.n - one.x, n: one.n })))
    expectClose(
      mirrored?.places.map((place) => place && { low: 1 - place.high, high: 1 - place.low }),
      found.places.map((place) => place && { low: place.low, high: place.high }),
      1e-5,
    )
  })

  it('are more probably below a higher floor', () => {
    const chances = [0, 0.5, 0.7, 0.8, 0.9, 1].flatMap((floor) =>
      probabilityBelow(floor, [{ x: 70, n: 95 }], found),
    )
    expect(chances).toEqual(chances.toSorted((one, other) => one - other))
    expectClose([chances[0], chances[5]], [0, 1])
  })

  it('are not drawn from what is no count, nor held against what is no floor', () => {
    expect(() => shrinkRates([...counts, { x: 3, n: 2 }])).toThrow(RangeError)
    expect(() => probabilityBelow(0.8, [{ x: 3, n: 2 }], found)).toThrow(RangeError)
    for (const floor of [-0.1, 1.1, Number.NaN])
      expect(() => probabilityBelow(floor, [{ x: 1, n: 2 }], found)).toThrow(
        new RangeError('A floor is between none and all'),
      )
  })
})

/** The posterior by brute force: products of whole numbers over a fixed fine grid. */
function sumOver(given: readonly { x: number; n: number }[]) {
  const cells: { a: number; b: number; log: number }[] = []
  for (let mean = 0.0025; mean < 1; mean += 0.005)
    for (let tau = 0.001; tau < 0.4; tau += 0.002) {
      const worth = (mean * (1 - mean)) / tau ** 2 - 1
      if (worth <= 0) continue
      const [a, b] = [mean * worth, (1 - mean) * worth]
      // What a prior of one tenth says, and what each answer in turn does.
      let log = -((tau / 0.1) ** 2) / 2
      for (const one of given)
        for (let k = 0; k < one.n; k++)
          log += Math.log((k < one.x ? a + k : b + k - one.x) / (worth + k))
      cells.push({ a, b, log })
    }
  const highest = Math.max(...cells.map(({ log }) => log))
  const kept = cells.filter(({ log }) => log > highest - 15)
  const total = kept.reduce((sum, { log }) => sum + Math.exp(log - highest), 0)
  const averageOf = (of: (a: number, b: number) => number) =>
    kept.reduce((sum, { a, b, log }) => sum + (Math.exp(log - highest) / total) * of(a, b), 0)
  type Own = { x: number; n: number }
  return {
    meanOf: (own: Own) => averageOf((a, b) => (a + own.x) / (a + b + own.n)),
    cdfOf: (at: number, own: Own) => averageOf((a, b) => betaCdf(at, a + own.x, b + own.n - own.x)),
  }
}
