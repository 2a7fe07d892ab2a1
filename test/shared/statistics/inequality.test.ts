import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theilSplit } from '#shared/statistics/theil.ts'
import { averageOf, weigh } from '#shared/statistics/weighted-values.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { inequality } = reference
const { x, pop, groups } = inequality

/** The index of the whole, whatever the groups. */
const theilT = (values: readonly number[], weights = values.map(() => 1)) =>
  theilSplit(
    values,
    weights,
    values.map(() => 'all'),
  )?.total ?? null

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
    expectClose(averageOf(weigh(x, pop)), inequality.mean)
    expectClose(theilSplit(x, pop, groups), {
      total: inequality.theil_T,
      between: inequality.theil_between,
      within: inequality.theil_within,
    })
  })

  it('is as worked out by hand when one has three times what the other has', () => {
    expectClose(theilT([1, 3]), 0.5 * (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)))
  })

  it('is told when one has all', () => {
    expectClose(theilT([0, 8], [3, 1]), Math.log(4))
  })

  it('is not told of nobody, nor when all have nothing', () => {
    expect(theilT([])).toBeNull()
    expect(theilT([5], [0])).toBeNull()
    expect(theilT([0, 0], [1, 2])).toBeNull()
  })

  it('is not told of an amount below zero or without its weight', () => {
    expect(() => theilT([1, -1])).toThrow(RangeError)
    expect(() => theilT([1, 2], [1])).toThrow(RangeError)
    expect(() => theilT([1, 2], [1, -1])).toThrow(RangeError)
  })

  it('is nothing when all have the same', () => {
    expectClose(theilT([7]), 0)
    expectClose(theilT([7, 7, 7], [1, 2, 3]), 0)
    fc.assert(
      fc.property(amounts, (given) => {
        const { values, weights } = spread(given)
        const found = theilT(Array<number>(values.length).fill(values[0] ?? 0), weights)
        expect(found).toBeGreaterThanOrEqual(0)
        expectClose(found, 0)
      }),
    )
  })

  it('is at least 0, in whatever unit and order', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, unit) => {
        const { values, weights } = spread(given)
        const scaled = (figures: readonly number[]) => figures.map((one) => one * unit)
        const found = theilT(values, weights)
        expect(found).toBeGreaterThanOrEqual(0)
        expectClose(theilT(scaled(values), weights), found)
        expectClose(theilT(values, scaled(weights)), found)
        expectClose(theilT(values.toReversed(), weights.toReversed()), found)
      }),
    )
  })

  it('is the same when a figure that counts twice is written twice', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const { values } = spread(given)
        const twice = theilT(
          values,
          values.map(() => 2),
        )
        expectClose(theilT([...values, ...values]), twice)
        expectClose(theilT([5, ...values, 5]), theilT([...values, 5], [...values.map(() => 1), 2]))
      }),
    )
  })

  it('shrinks when the richest gives to the poorest', () => {
    expect(theilT([3, 5, 10])).toBeLessThan(theilT([2, 5, 11]) ?? 0)
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
