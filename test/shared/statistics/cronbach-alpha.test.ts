import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeCases } from '#shared/statistics/complete-cases.ts'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { spearmanBrown } from '#shared/statistics/spearman-brown.ts'
import attitude from '../../fixtures/attitude.json' with { type: 'json' }
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

describe('Complete answers', () => {
  it('are those of usagers who left nothing out', () => {
    expect(
      completeCases([
        [1, 2],
        [null, 3],
        [4, null],
        [0, 5],
      ]),
    ).toEqual([
      [1, 2],
      [0, 5],
    ])
    expect(completeCases([])).toEqual([])
  })

  it('are all as long, and made of figures', () => {
    expect(() => completeCases([[1, 2], [1]])).toThrow(
      new RangeError('Each person has the same figures'),
    )
    expect(() =>
      completeCases([
        [1, null],
        [Number.NaN, null],
      ]),
    ).toThrow(new RangeError('Figures are finite numbers'))
  })
})

describe('Cronbach’s alpha', () => {
  it('of thirty departments is that of R, figure by figure', () => {
    const { raw_alpha, std_alpha, average_r, guttman6, feldt95, alpha_if_dropped, item_rest_r } =
      reference.alpha_attitude
    const [low = 0, high = 0] = feldt95
    expect(Object.keys(alpha_if_dropped)).toEqual(attitude.items)
    expectClose(cronbachAlpha(attitude.rows), {
      n: 30,
      k: 7,
      alpha: raw_alpha,
      interval: { low, high },
      standardised: std_alpha,
      averageCorrelation: average_r,
      guttman6,
      ifDropped: Object.values(alpha_if_dropped),
      itemRest: Object.values(item_rest_r),
    })
  })

  it('of twelve usagers is that of R, figure by figure', () => {
    const { raw_alpha, std_alpha, average_r, feldt95, alpha_if_dropped } = reference.alpha_12x5
    const [low = 0, high = 0] = feldt95
    expectClose(cronbachAlpha(reference.derived_importance.data.map((row) => row.slice(0, 5))), {
      n: 12,
      k: 5,
      alpha: raw_alpha,
      interval: { low, high },
      standardised: std_alpha,
      averageCorrelation: average_r,
      guttman6: 0.930309784727874,
      ifDropped: Object.values(alpha_if_dropped),
      itemRest: [
        0.937072331469205, 0.834176259744078, 0.777350017926098, 0.80116099650814,
        0.350591697912081,
      ],
    })
  })

  it('looks at those alone who answered every item', () => {
    const [first = []] = attitude.rows
    const missing = [...attitude.rows, first.map((mark, at) => (at === 3 ? null : mark))]
    expect(cronbachAlpha(missing)).toEqual(cronbachAlpha(attitude.rows))
  })

  it('is nothing of one item, one usager, or equal totals', () => {
    expect(cronbachAlpha([])).toBeNull()
    expect(cronbachAlpha([[], []])).toBeNull()
    expect(cronbachAlpha([[1], [2], [4]])).toBeNull()
    expect(cronbachAlpha([[1, 2, 3]])).toBeNull()
    expect(
      cronbachAlpha([
        [1, 5],
        [2, 4],
        [4, 2],
      ]),
    ).toBeNull()
    expect(
      cronbachAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull()
  })

  it('of two items has nothing to drop, and the rest is the other', () => {
    const found = cronbachAlpha([
      [1, 2],
      [2, 4],
      [3, 3],
    ])
    // Variances 1 and 1, covariance 0.5: 2 (1 − 2 / 3).
    expectClose(found, { n: 3, k: 2, alpha: 2 / 3, standardised: 2 / 3, averageCorrelation: 0.5 })
    expectClose(found, { ifDropped: [null, null], itemRest: [0.5, 0.5], guttman6: 0.5 })
  })

  it('is shown below zero when items contradict one another', () => {
    const found = cronbachAlpha([
      [1, 4],
      [2, 2],
      [3, 2],
    ])
    expectClose(found?.alpha, -12)
    expect(found?.interval.low).toBeLessThan(-12)
    expect(found?.interval.high).toBeGreaterThan(-12)
  })

  it('of an item without spread has no standard form', () => {
    const found = cronbachAlpha([
      [1, 2, 5],
      [2, 4, 5],
      [3, 3, 5],
    ])
    expectClose(found, {
      alpha: 0.5,
      standardised: null,
      averageCorrelation: null,
      guttman6: null,
      ifDropped: [0, 0, 2 / 3],
      itemRest: [0.5, 0.5, null],
    })
  })

  it('has no rest to go with when the other items cancel out', () => {
    const rows = [
      [6, 3, 5, 1],
      [5, 1, 8, 2],
      [6, 2, 6, 2],
      [1, 5, 8, 4],
      [5, 6, 3, 6],
      [2, 7, 5, 2],
    ]
    const [first, second, third, last] = cronbachAlpha(rows)?.itemRest ?? []
    expect(last).toBeNull()
    for (const told of [first, second, third]) expect(told).toBeLessThan(0)
  })

  it('has no λ₆ when an item follows from the others', () => {
    const rows = [
      [1, 2, 3],
      [2, 4, 6],
      [3, 3, 6],
      [5, 1, 6],
    ]
    expect(cronbachAlpha(rows)?.guttman6).toBeNull()
    expect(cronbachAlpha(rows)?.alpha).not.toBeNull()
  })

  it('does not move with the scale, and is one of items all alike', () => {
    const marks = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(marks, (rows) => {
        const found = cronbachAlpha(rows)
        const moved = cronbachAlpha(rows.map((row) => row.map((mark) => 2 * mark + 5)))
        expect(moved?.alpha ?? 2).toBeCloseTo(found?.alpha ?? 2, 8)
        expect(found?.alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12)
        const alike = cronbachAlpha(rows.map(([mark]) => [mark, mark]))
        expect(alike?.alpha ?? 1).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('The reliability of two items', () => {
  it('is that of Spearman and Brown', () => {
    const { r, rel } = reference.spearman_brown_two_items
    expectClose(spearmanBrown(r), rel)
  })

  it('goes from nothing to one, and is none when the items wholly contradict', () => {
    expect(spearmanBrown(0)).toBe(0)
    expect(spearmanBrown(1)).toBe(1)
    expect(spearmanBrown(-0.5)).toBe(-2)
    expect(spearmanBrown(-1)).toBeNull()
  })

  it('needs a correlation', () => {
    for (const wrong of [1.01, -1.01, Number.NaN])
      expect(() => spearmanBrown(wrong)).toThrow(
        new RangeError('A correlation is between minus one and one'),
      )
  })
})
