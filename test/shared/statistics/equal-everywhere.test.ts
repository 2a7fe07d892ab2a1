import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import { nonInferiority } from '#shared/statistics/non-inferiority.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { funnel, territory_class: expected, multiplicity } = reference
const towns = funnel.id.map((id, at) => ({ id, x: funnel.x[at] ?? 0, n: funnel.n[at] ?? 0 }))
const judgeTowns = () => equalEverywhere(towns, funnel.theta0, 0.05)
const inFrench = {
  equivalent: 'equivalent',
  below: 'dessous',
  unknown: 'indetermine',
  untested: '',
}

const counted = fc
  .tuple(fc.nat(300), fc.nat(300))
  .map(([a, b]) => ({ x: Math.min(a, b), n: Math.max(a, b, 1) }))
const good = (id: string) => ({ id, x: 95, n: 100 })
const bad = (id: string) => ({ id, x: 30, n: 100 })

describe('A place held against a reference', () => {
  it.each(reference.noninferiority_exact)('of $x in $n is as worked out with R', (one) => {
    expectClose(nonInferiority(one, one.theta0, one.margin), {
      rate: one.x / one.n,
      bound: one.bound,
      p: one.p_exact,
      interval: { low: one.lower95_one_sided_wilson, high: one.upper95_one_sided_wilson },
      exact: { low: one.lower95_one_sided_cp },
    })
  })

  it('is equivalent, below, or cannot be told', () => {
    expect(nonInferiority({ x: 180, n: 200 }, 0.85, 0.05).verdict).toBe('equivalent')
    expect(nonInferiority({ x: 41, n: 50 }, 0.85, 0.05).verdict).toBe('unknown')
    expect(nonInferiority({ x: 25, n: 50 }, 0.85, 0.05).verdict).toBe('below')
  })

  it('is untested when nobody answered, never below', () => {
    expect(nonInferiority({ x: 0, n: 0 }, 0.75, 0.25)).toEqual({ verdict: 'untested', bound: 0.5 })
  })

  it('is as probable to do better as worse, counted with what it did', () => {
    expectClose(nonInferiority({ x: 1, n: 2 }, 0.5, 0), { p: 0.75, pBelow: 0.75, bound: 0.5 })
    expectClose(nonInferiority({ x: 2, n: 2 }, 1, 0.5), { p: 0.25, pBelow: 1 })
  })

  it('is not told from its interval when the bound is just there', () => {
    const { interval } = { interval: { low: 0, high: 0 }, ...nonInferiority({ x: 8, n: 9 }, 1, 0) }
    expect(nonInferiority({ x: 8, n: 9 }, interval.low, 0).verdict).toBe('unknown')
    expect(nonInferiority({ x: 8, n: 9 }, interval.high, 0).verdict).toBe('unknown')
  })

  it('has a verdict that its interval bears', () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, bound) => {
        const told = nonInferiority(one, bound, 0)
        if (told.verdict === 'untested') expect.fail()
        const { low, high } = told.interval
        expect(told.verdict).toBe(low > bound ? 'equivalent' : high < bound ? 'below' : 'unknown')
        expect(told.exact.low).toBeLessThanOrEqual(told.rate + 1e-12)
        expect(told.exact.high).toBeGreaterThanOrEqual(told.rate - 1e-12)
        expect(told.p + told.pBelow).toBeGreaterThanOrEqual(1 - 1e-9)
      }),
    )
  })

  it('never falls in the verdict because one more is satisfied', () => {
    const order = ['below', 'unknown', 'equivalent']
    const verdicts = Array.from({ length: 61 }, (_, x) =>
      order.indexOf(nonInferiority({ x, n: 60 }, 0.8, 0.05).verdict),
    )
    expect(verdicts).toEqual(verdicts.toSorted((one, other) => one - other))
    expect(new Set(verdicts)).toEqual(new Set([0, 1, 2]))
  })

  it('is not held against what is no reference or no margin', () => {
    const place = { x: 1, n: 2 }
    for (const theta of [-0.1, 1.1, Number.NaN])
      expect(() => nonInferiority(place, theta, 0)).toThrow(
        new RangeError('A reference is between none and all'),
      )
    for (const margin of [-0.01, Number.NaN])
      expect(() => nonInferiority(place, 0.8, margin)).toThrow(
        new RangeError('A margin is not below zero'),
      )
    for (const margin of [0.75, 0.9, Number.POSITIVE_INFINITY])
      expect(() => nonInferiority(place, 0.75, margin)).toThrow(
        new RangeError('A margin is smaller than its reference'),
      )
    expect(() => nonInferiority({ x: 1.5, n: 2 }, 0.8, 0.1)).toThrow(RangeError)
    expect(() => nonInferiority({ x: 3, n: 2 }, 0.8, 0.1)).toThrow(RangeError)
  })
})

describe('Equal quality at every point of a territory', () => {
  it('is judged place by place as worked out with R', () => {
    const places = judgeTowns()?.places ?? []
    expect(Object.fromEntries(places.map(({ id, verdict }) => [id, inFrench[verdict]]))).toEqual(
      expected.class,
    )
    expectClose(
      places.map(({ bound }) => bound),
      places.map(() => expected.bound),
    )
    expectClose(
      places.map((place) => (place.verdict === 'untested' ? null : place.pBelow)),
      multiplicity.p_binom_below_bound,
    )
    expect(judgeTowns()).toMatchObject({
      everywhere: false,
      untested: [],
      unknown: ['D01', 'D03', 'D05', 'D07', 'D09'],
      below: [],
    })
  })

  it('is everywhere when every place passes, and only then', () => {
    const all = equalEverywhere([good('a'), good('b')], 0.9, 0.1)
    expect(all).toMatchObject({ everywhere: true, untested: [], unknown: [], below: [] })
    const one = equalEverywhere([good('a'), { id: 'b', x: 8, n: 10 }], 0.9, 0.1)
    expect(one).toMatchObject({ everywhere: false, unknown: ['b'], below: [] })
  })

  it('is not everywhere while one place is untested', () => {
    const found = equalEverywhere([good('a'), { id: 'b', x: 0, n: 0 }, good('c')], 0.9, 0.1)
    expect(found).toMatchObject({ everywhere: false, untested: ['b'], unknown: [], below: [] })
    expect(found?.places[1]).toEqual({ id: 'b', verdict: 'untested', bound: 0.8, named: false })
  })

  it('names those below, and those alone', () => {
    const found = equalEverywhere([bad('a'), good('b'), bad('c')], 0.9, 0.1)
    expect(found).toMatchObject({ everywhere: false, below: ['a', 'c'] })
    expect(found?.places.map(({ named }) => named)).toEqual([true, false, true])
  })

  it('names a place more slowly, the more places are looked at', () => {
    // Alone its p is .042, between .05 / 2 and .05.
    const place = { id: 'a', x: 33, n: 50 }
    const alone = equalEverywhere([place], 0.9, 0.125)
    expect(alone).toMatchObject({ below: ['a'], places: [{ verdict: 'below', named: true }] })
    const beside = equalEverywhere([place, good('b')], 0.9, 0.125)
    expect(beside).toMatchObject({ below: [], places: [{ verdict: 'below', named: false }, {}] })
    const empty = equalEverywhere([place, { id: 'b', x: 0, n: 0 }], 0.9, 0.125)
    expect(empty).toMatchObject({ below: ['a'] })
  })

  it('is nothing of no place, and needs an id for each', () => {
    expect(equalEverywhere([], 0.9, 0.1)).toBeNull()
    expect(() => equalEverywhere([good('a'), bad('a')], 0.9, 0.1)).toThrow(
      new RangeError('Each place has its own id'),
    )
  })

  it('is never said of a place that may be named', () => {
    const several = fc.array(counted, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(several, (counts) => {
        const told = equalEverywhere(
          counts.map((one, at) => ({ id: `${at}`, ...one })),
          0.6,
          0.1,
        )
        for (const place of told?.places ?? []) {
          if (place.named) expect(place.verdict).toBe('below')
          if (told?.everywhere) expect(place.verdict).toBe('equivalent')
        }
      }),
    )
  })
})
