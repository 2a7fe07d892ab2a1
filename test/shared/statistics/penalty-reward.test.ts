import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearRegression } from '#shared/statistics/linear-regression.ts'
import { type Marked, penaltyReward } from '#shared/statistics/penalty-reward.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { pen, rew, '(Intercept)': intercept } = reference.prca_reactivite.coef
const bounds = { poor: 3, good: 6 }
const answers = reference.derived_importance.data.map(
  (row): Marked => ({ mark: row[1] ?? null, overall: row[5] ?? null }),
)

describe('What a poor and a good mark do', () => {
  it('is that of R', () => {
    expectClose(penaltyReward(answers, bounds, 12), {
      n: 12,
      intercept,
      penalty: pen,
      reward: rew,
    })
  })

  it('is that of least squares on two dummies', () => {
    const marks = fc.array(fc.record({ mark: fc.nat(7), overall: fc.nat(7) }), {
      minLength: 6,
      maxLength: 20,
    })
    fc.assert(
      fc.property(marks, (given) => {
        const found = penaltyReward(given, bounds, 1)
        const squares = linearRegression(
          [
            given.map(({ mark }) => (mark <= 3 ? 1 : 0)),
            given.map(({ mark }) => (mark >= 6 ? 1 : 0)),
          ],
          given.map(({ overall }) => overall),
        )
        if (found.penalty === null || 'reason' in squares) return
        expectClose(squares, {
          intercept: found.intercept,
          slopes: [found.penalty, found.reward],
        })
      }),
    )
  })

  it('counts the bounds in, and who answered one side out', () => {
    const found = penaltyReward(
      [
        { mark: 3, overall: 1 },
        { mark: 3.5, overall: 4 },
        { mark: 5.5, overall: 6 },
        { mark: 6, overall: 7 },
        { mark: null, overall: 1 },
        { mark: 1, overall: null },
      ],
      bounds,
      4,
    )
    expect(found).toEqual({ n: 4, intercept: 5, penalty: -4, reward: 2 })
  })

  it('is not told of fewer than one hundred answers', () => {
    const many = Array.from({ length: 9 }, () => answers).flat()
    const none = { penalty: null, reason: 'too_few' }
    expect(penaltyReward(many.slice(0, 99), bounds)).toEqual(none)
    expect(penaltyReward(many.slice(0, 100), bounds)).toMatchObject({ n: 100 })
    expect(penaltyReward(answers, bounds, 13)).toEqual(none)
  })

  it('is not told when nobody is poor, good or between', () => {
    const of = (...marks: number[]) =>
      penaltyReward(
        marks.map((mark) => ({ mark, overall: 5 })),
        bounds,
        0,
      )
    expect(of(4, 6)).toEqual({ penalty: null, reason: 'nobody_poor' })
    expect(of(3, 4)).toEqual({ penalty: null, reason: 'nobody_good' })
    expect(of(3, 6)).toEqual({ penalty: null, reason: 'nobody_between' })
    expect(of()).toEqual({ penalty: null, reason: 'nobody_poor' })
  })

  it('needs poor marks below good ones, and figures', () => {
    for (const wrong of [
      { poor: 6, good: 6 },
      { poor: 6, good: 3 },
      { poor: Number.NaN, good: 6 },
    ])
      expect(() => penaltyReward(answers, wrong)).toThrow(
        new RangeError('Poor marks are below good ones'),
      )
    const fault = new RangeError('Figures are finite numbers')
    expect(() => penaltyReward([{ mark: Number.NaN, overall: 1 }], bounds, 0)).toThrow(fault)
    expect(() => penaltyReward([{ mark: 1, overall: Number.NaN }], bounds, 0)).toThrow(fault)
  })
})
