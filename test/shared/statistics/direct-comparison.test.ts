import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directComparison, partOf } from '#shared/statistics/direct-comparison.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

describe('A comparison with what was expected', () => {
  const { x, mean, se, ci95, share_worse, wilson_worse } = reference.direct_disconfirmation

  it('has the shares and the mean of R', () => {
    const found = directComparison(x)
    const [low = 0, high = 0] = ci95
    const [least = 0, most = 0] = wilson_worse
    expectClose(found, {
      n: 12,
      worse: { x: 4, estimate: share_worse, low: least, high: most },
      same: { x: 6, estimate: 0.5 },
      better: { x: 2, estimate: 1 / 6 },
      mean: { mean, test: { se, interval: { low, high } } },
    })
  })

  it('of nobody is nothing, and of one has shares without a spread', () => {
    expect(directComparison([])).toBeNull()
    expect(partOf(0, 0)).toBeNull()
    expect(directComparison([-1])).toMatchObject({
      n: 1,
      worse: { x: 1, estimate: 1, high: 1 },
      same: { x: 0, estimate: 0, low: 0 },
      better: { x: 0, estimate: 0, low: 0 },
      mean: { mean: -1, test: null },
    })
  })

  it('knows no fourth answer', () => {
    for (const wrong of [2, -2, 0.5, Number.NaN])
      expect(() => directComparison([0, wrong])).toThrow(
        new RangeError('A comparison is worse, the same or better'),
      )
  })

  it('shares everybody, and its mean is better less worse', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 1, maxLength: 30 }),
        (answers) => {
          const found = directComparison(answers)
          const [worse, same, better] = [found?.worse, found?.same, found?.better].map(
            (part) => part?.estimate ?? Number.NaN,
          ) as [number, number, number]
          expect(worse + same + better).toBeCloseTo(1, 12)
          expect(found?.mean.mean).toBeCloseTo(better - worse, 12)
          const turned = directComparison(answers.map((one) => -one))
          expect(turned?.better).toEqual(found?.worse)
        },
      ),
    )
  })
})
