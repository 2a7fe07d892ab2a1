import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kish } from '#shared/statistics/kish.ts'
import { postStratifiedShare } from '#shared/statistics/post-stratified-share.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { raking, poststrat } = reference

const anyStratum = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([some, n, population]) => ({ x: Math.min(some, n), n, population }))
const several = fc.array(anyStratum, { minLength: 1, maxLength: 8 })

describe('A share of parts that count for who lives in them', () => {
  it('is that of the answers, as survey in R has it', () => {
    const strata = ['A', 'B', 'C'].map((age, at) => {
      const answers = raking.y.filter((_, of) => raking.age[of] === age)
      const x = answers.filter((one) => one === 1).length
      return { x, n: answers.length, population: raking.margin_age[at] ?? 0 }
    })
    const found = postStratifiedShare(strata)
    expectClose(found, { estimate: poststrat.weighted, effective: poststrat.n_eff })
  })

  it('is worked out by hand of two parts', () => {
    const found = postStratifiedShare([
      { x: 10, n: 20, population: 3000 },
      { x: 35, n: 40, population: 1000 },
    ])
    expectClose(found, {
      estimate: 0.59375,
      effective: 4000 ** 2 / (3000 ** 2 / 20 + 1000 ** 2 / 40),
    })
  })

  it('is that of weighing each answer, whatever the parts', () => {
    fc.assert(
      fc.property(several, (strata) => {
        const people = strata.reduce((all, one) => all + one.population, 0)
        const each = strata.flatMap(({ x, n, population }) =>
          Array.from({ length: n }, (_, at) => ({
            y: at < x ? 1 : 0,
            weight: population / people / n,
          })),
        )
        const found = postStratifiedShare(strata)
        const effective = kish(each.map(({ weight }) => weight))?.effective ?? 0
        const estimate = Math.min(
          1,
          each.reduce((all, { y, weight }) => all + y * weight, 0),
        )
        expectClose(found, { estimate, effective })
        expectClose(found?.interval, wilson(estimate * effective, effective) ?? {})
      }),
    )
  })

  it('is the plain share when parts answer as they live', () => {
    fc.assert(
      fc.property(several, (strata) => {
        const found = postStratifiedShare(strata.map((one) => ({ ...one, population: one.n })))
        const count = (of: 'x' | 'n') => strata.reduce((all, one) => all + one[of], 0)
        expect(found?.estimate).toBeCloseTo(count('x') / count('n'), 12)
        expect(found?.effective).toBeCloseTo(count('n'), 8)
      }),
    )
  })

  it('holds all and none exactly', () => {
    const all = postStratifiedShare([
      { x: 3, n: 3, population: 0.1 },
      { x: 7, n: 7, population: 0.7 },
      { x: 2, n: 2, population: 0.2 },
    ])
    expect(all?.interval.high).toBeCloseTo(1, 12)
    expect(postStratifiedShare([{ x: 0, n: 3, population: 5 }])).toMatchObject({
      estimate: 0,
      effective: 3,
      interval: { low: 0 },
    })
  })

  it('is nothing of no part, and refuses a part without answers or people, or that is miscounted', () => {
    expect(postStratifiedShare([])).toBeNull()
    for (const wrong of [
      { x: 0, n: 0, population: 3 },
      { x: -1, n: 2, population: 3 },
      { x: 3, n: 2, population: 3 },
      { x: 1, n: 2, population: 0 },
      { x: 1, n: 2, population: Number.POSITIVE_INFINITY },
      { x: 1, n: 2, population: Number.NaN },
    ])
      expect(() => postStratifiedShare([wrong])).toThrow(RangeError)
  })
})
