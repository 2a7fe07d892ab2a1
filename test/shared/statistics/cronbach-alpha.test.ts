import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

/** R's `datasets::attitude` (S. Chatterjee and B. Price, 1977): thirty departments, seven items. */
const attitude = [
  [43, 51, 30, 39, 61, 92, 45],
  [63, 64, 51, 54, 63, 73, 47],
  [71, 70, 68, 69, 76, 86, 48],
  [61, 63, 45, 47, 54, 84, 35],
  [81, 78, 56, 66, 71, 83, 47],
  [43, 55, 49, 44, 54, 49, 34],
  [58, 67, 42, 56, 66, 68, 35],
  [71, 75, 50, 55, 70, 66, 41],
  [72, 82, 72, 67, 71, 83, 31],
  [67, 61, 45, 47, 62, 80, 41],
  [64, 53, 53, 58, 58, 67, 34],
  [67, 60, 47, 39, 59, 74, 41],
  [69, 62, 57, 42, 55, 63, 25],
  [68, 83, 83, 45, 59, 77, 35],
  [77, 77, 54, 72, 79, 77, 46],
  [81, 90, 50, 72, 60, 54, 36],
  [74, 85, 64, 69, 79, 79, 63],
  [65, 60, 65, 75, 55, 80, 60],
  [65, 70, 46, 57, 75, 85, 46],
  [50, 58, 68, 54, 64, 78, 52],
  [50, 40, 33, 34, 43, 64, 33],
  [64, 61, 52, 62, 66, 80, 41],
  [53, 66, 52, 50, 63, 80, 37],
  [40, 37, 42, 58, 50, 57, 49],
  [63, 54, 42, 48, 66, 75, 33],
  [66, 77, 66, 63, 88, 76, 72],
  [78, 75, 58, 74, 80, 78, 49],
  [48, 57, 44, 45, 51, 83, 38],
  [85, 85, 71, 71, 77, 74, 55],
  [82, 82, 39, 59, 64, 78, 39],
]
const twelve = reference.derived_importance.data.map((row) => row.slice(0, 5))

const row = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 })
const rows = fc.array(row, { minLength: 2, maxLength: 30 })

describe('Cronbach’s alpha', () => {
  it.each([
    { name: 'datasets::attitude', data: attitude, of: reference.alpha_attitude },
    { name: 'twelve people and five items', data: twelve, of: reference.alpha_12x5 },
  ])('of $name is as R has it, with Feldt’s interval', ({ data, of }) => {
    const found = cronbachAlpha(data)
    const [low = 0, high = 0] = of.feldt95
    expectClose(found?.alpha, of.raw_alpha)
    expectClose(found?.interval, { low, high })
  })

  it('is of people who answered everything', () => {
    const with_missing = [...twelve, [1, null, 2, 3, 4], [null, null, null, null, null]]
    expect(cronbachAlpha(with_missing)).toEqual(cronbachAlpha(twelve))
  })

  it('is of three items or more, two people or more, who differ', () => {
    expect(cronbachAlpha(twelve.map((one) => one.slice(0, 2)))).toBeNull()
    expect(cronbachAlpha(twelve.slice(0, 1))).toBeNull()
    expect(cronbachAlpha([])).toBeNull()
    expect(cronbachAlpha(Array.from({ length: 9 }, () => [3, 3, 3]))).toBeNull()
  })

  it('is one where each item says the same, and negative where they contradict each other', () => {
    expect(cronbachAlpha([1, 2, 3, 4, 5].map((one) => [one, one, one]))?.alpha).toBeCloseTo(1, 12)
    const against = [
      [1, 5, 2],
      [5, 1, 3],
      [2, 4, 2],
      [4, 2, 3],
      [3, 3, 1],
    ]
    expect(cronbachAlpha(against)?.alpha).toBeLessThan(0)
  })

  it('lies in its interval, and is the same on another scale', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const found = cronbachAlpha(data)
        if (found === null) return
        expect(found.alpha).toBeLessThanOrEqual(1 + 1e-12)
        expect(found.interval.low).toBeLessThanOrEqual(found.alpha + 1e-9)
        const moved = cronbachAlpha(data.map((one) => one.map((mark) => 10 * mark - 7)))
        expect(moved?.alpha).toBeCloseTo(found.alpha, 9)
      }),
    )
  })
})
