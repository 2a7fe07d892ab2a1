import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weighFirstChoices } from '#shared/statistics/first-choices.ts'

const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('What matters most to usagers', () => {
  it('is weighed as worked out by hand', () => {
    const { weights, isChosen } = weighFirstChoices([34, 22, 19, 15, 10])
    const expected = [33.658537, 21.95122, 19.02439, 15.121951, 10.243902]
    expect(isChosen).toBe(true)
    expect(weights).toHaveLength(5)
    for (const [at, weight] of expected.entries()) expect(weights[at]).toBeCloseTo(weight, 6)
  })

  it('is the same for all while nobody has chosen, and says so', () => {
    expect(weighFirstChoices([0, 0, 0, 0])).toEqual({
      weights: [25, 25, 25, 25],
      isChosen: false,
    })
    expect(weighFirstChoices([])).toEqual({ weights: [], isChosen: false })
  })

  it('shares 100 points, leaves none without any, and follows the choices', () => {
    fc.assert(
      fc.property(counts, (chosen) => {
        const { weights } = weighFirstChoices(chosen)
        expect(sum(weights)).toBeCloseTo(100, 9)
        for (const [at, weight] of weights.entries()) {
          expect(weight).toBeGreaterThan(0)
          for (const [other, count] of chosen.entries())
            if ((chosen[at] ?? 0) > count) expect(weight).toBeGreaterThan(weights[other] ?? 0)
        }
      }),
    )
  })

  it('comes to the plain shares as many choose', () => {
    expect(weighFirstChoices([700_000, 300_000]).weights[0]).toBeCloseTo(70, 3)
  })

  it('is not weighed from what is no count', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => weighFirstChoices([1, wrong])).toThrow(RangeError)
  })
})
