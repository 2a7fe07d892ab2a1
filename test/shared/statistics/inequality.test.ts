import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atkinson } from '#shared/statistics/atkinson.ts'
import { gini, giniOfSample } from '#shared/statistics/gini.ts'
import { hoover } from '#shared/statistics/hoover.ts'
import { theilL, theilSplit, theilT } from '#shared/statistics/theil.ts'
import { averageOf, weigh } from '#shared/statistics/weighted-values.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { inequality, inequality_mirror: mirror } = reference
const { x, pop, groups } = inequality

const indices = {
  gini,
  'Theil T': theilT,
  'Theil L': theilL,
  atkinson,
  hoover,
  'Atkinson at 1': (values: readonly number[], weights?: readonly number[]) =>
    atkinson(values, weights, 1),
  'Atkinson at 2': (values: readonly number[], weights?: readonly number[]) =>
    atkinson(values, weights, 2),
}
const each = Object.entries(indices)

const amounts = fc.array(
  fc.record({
    x: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    w: fc.double({ min: 0.1, max: 100, noNaN: true }),
    group: fc.constantFrom('north', 'south', 'east'),
  }),
  { minLength: 1, maxLength: 30 },
)
const spread = (given: readonly { x: number; w: number }[]) => ({
  values: given.map((one) => one.x),
  weights: given.map(({ w }) => w),
})

describe('How unequally an amount is spread', () => {
  it('is as worked out with R', () => {
    expectClose(
      {
        mean: averageOf(weigh(x, pop)),
        gini_weighted: gini(x, pop),
        gini_unweighted: gini(x),
        gini_unweighted_sample_corrected: giniOfSample(x),
        theil_T: theilT(x, pop),
        theil_L: theilL(x, pop),
        'atkinson_0.5': atkinson(x, pop, 0.5),
        hoover: hoover(x, pop),
        theil_between: theilSplit(x, pop, groups)?.between,
        theil_within: theilSplit(x, pop, groups)?.within,
      },
      {
        mean: inequality.mean,
        gini_weighted: inequality.gini_weighted,
        gini_unweighted: inequality.gini_unweighted,
        gini_unweighted_sample_corrected: inequality.gini_unweighted_sample_corrected,
        theil_T: inequality.theil_T,
        theil_L: inequality.theil_L,
        'atkinson_0.5': inequality['atkinson_0.5'],
        hoover: inequality.hoover,
        theil_between: inequality.theil_between,
        theil_within: inequality.theil_within,
      },
    )
    expect(theilSplit(x, pop, groups)?.total).toBe(theilT(x, pop))
    expect(atkinson(x, pop)).toBe(atkinson(x, pop, 0.5))
  })

  it('is told otherwise by Gini of the satisfied and of the dissatisfied', () => {
    const { p, gini_satisfied, gini_dissatisfied } = mirror
    expectClose(gini(p, mirror.pop), gini_satisfied)
    expectClose(
      gini(
        p.map((one) => 1 - one),
        mirror.pop,
      ),
      gini_dissatisfied,
    )
  })

  it('is as worked out by hand when one has three times what the other has', () => {
    expectClose(gini([1, 3]), 0.25)
    expectClose(giniOfSample([3, 1]), 0.5)
    expectClose(hoover([1, 3]), 0.25)
    expectClose(theilT([1, 3]), 0.5 * (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)))
    expectClose(theilL([1, 3]), 0.5 * (Math.log(2) + Math.log(2 / 3)))
    expectClose(atkinson([1, 3], [1, 1], 1), 1 - Math.sqrt(3) / 2)
    expectClose(atkinson([1, 3], [1, 1], 2), 0.25)
  })

  it('is told when one has all', () => {
    expectClose(gini([0, 8], [3, 1]), 0.75)
    expectClose(hoover([0, 8], [3, 1]), 0.75)
    expectClose(theilT([0, 8], [3, 1]), Math.log(4))
    expectClose(atkinson([0, 8], [3, 1], 0.5), 0.75)
    expect(atkinson([0, 8], [3, 1], 1)).toBe(1)
    expect(atkinson([0, 8], [3, 1], 1.5)).toBe(1)
  })

  it('is not told by Theil’s L when somebody has nothing, unless nobody is there', () => {
    expect(theilL([0, 8])).toBeNull()
    expect(theilL([0, 8, 8], [0, 1, 1])).toBe(0)
  })

  it.each(each)('is not told by %s of nobody, nor when all have nothing', (_name, index) => {
    expect(index([])).toBeNull()
    expect(index([5], [0])).toBeNull()
    expect(index([0, 0], [1, 2])).toBeNull()
  })

  it.each(each)(
    'is not told by %s of an amount below zero or without its weight',
    (_name, index) => {
      expect(() => index([1, -1])).toThrow(RangeError)
      expect(() => index([1, 2], [1])).toThrow(RangeError)
      expect(() => index([1, 2], [1, -1])).toThrow(RangeError)
    },
  )

  it.each(each)('is nothing by %s when all have the same', (_name, index) => {
    expectClose(index([7]), 0)
    expectClose(index([7, 7, 7], [1, 2, 3]), 0)
    fc.assert(
      fc.property(amounts, (given) => {
        const { values, weights } = spread(given)
        const found = index(Array<number>(values.length).fill(values[0] ?? 0), weights)
        expect(found).toBeGreaterThanOrEqual(0)
        expectClose(found, 0)
      }),
    )
  })

  it.each(each)('is at least 0 by %s, in whatever unit and order', (_name, index) => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, unit) => {
        const { values, weights } = spread(given)
        const found = index(values, weights)
        expect(found).toBeGreaterThanOrEqual(0)
        expectClose(
          index(
            values.map((one) => one * unit),
            weights,
          ),
          found,
        )
        expectClose(
          index(
            values,
            weights.map((one) => one * unit),
          ),
          found,
        )
        expectClose(index(values.toReversed(), weights.toReversed()), found)
      }),
    )
  })

  it.each(each)(
    'is the same by %s when a figure that counts twice is written twice',
    (_name, index) => {
      fc.assert(
        fc.property(amounts, (given) => {
          const { values } = spread(given)
          expectClose(
            index([...values, ...values]),
            index(
              values,
              values.map(() => 2),
            ),
          )
          expectClose(index([5, ...values, 5]), index([...values, 5], [...values.map(() => 1), 2]))
        }),
      )
    },
  )

  it.each(each)('shrinks by %s when the richest gives to the poorest', (_name, index) => {
    const before = index([2, 5, 11]) ?? 0
    expect(index([3, 5, 10])).toBeLessThan(before)
  })

  it('stays below 1 by Gini, Hoover and Atkinson', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const { values, weights } = spread(given)
        for (const index of [gini, hoover, atkinson]) expect(index(values, weights)).toBeLessThan(1)
      }),
    )
  })

  it('is ε-Atkinson’s only above zero', () => {
    for (const aversion of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => atkinson([1, 2], [1, 1], aversion)).toThrow(
        new RangeError('An aversion to inequality is above zero'),
      )
  })

  it('of a whole is not guessed from one alone', () => {
    expect(giniOfSample([4])).toBeNull()
    expect(giniOfSample([])).toBeNull()
    expect(giniOfSample([0, 0, 0])).toBeNull()
    expectClose(giniOfSample([4, 4]), 0)
  })
})

describe('Theil’s index between and within groups', () => {
  it('adds up to the whole, and neither is below zero', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const { values, weights } = spread(given)
        const found = theilSplit(
          values,
          weights,
          given.map(({ group }) => group),
        )
        expectClose((found?.between ?? 0) + (found?.within ?? 0), theilT(values, weights))
        expect(found?.between).toBeGreaterThanOrEqual(0)
        expect(found?.within).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is all between when groups are alike inside, all within when there is one', () => {
    const between = theilSplit([1, 1, 3, 3], [1, 1, 1, 1], ['a', 'a', 'b', 'b'])
    expectClose(between, { total: theilT([1, 3]), between: theilT([1, 3]), within: 0 })
    const within = theilSplit([1, 3], [1, 1], [0, 0])
    expectClose(within, { total: theilT([1, 3]), between: 0, within: theilT([1, 3]) })
  })

  it('weighs each group by what it has', () => {
    const found = theilSplit([1, 3, 10, 30], [1, 1, 1, 1], ['a', 'a', 'b', 'b'])
    expectClose(found?.within, theilT([1, 3]))
    expectClose(found?.between, theilT([2, 20]))
  })

  it('bears a group that has nothing and one where nobody lives', () => {
    const found = theilSplit([0, 0, 4, 9], [1, 2, 3, 0], ['a', 'a', 'b', 'c'])
    expectClose(found, { total: Math.log(2), between: Math.log(2), within: 0 })
  })

  it('is nothing when all have nothing or nobody is counted', () => {
    expect(theilSplit([0, 0], [1, 1], ['a', 'b'])).toBeNull()
    expect(theilSplit([], [], [])).toBeNull()
  })

  it('needs a group for each', () => {
    expect(() => theilSplit([1, 2], [1, 1], ['a'])).toThrow(
      new RangeError('Each figure has one group'),
    )
  })
})
