import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kish } from '#shared/statistics/kish.ts'
import { type Margin, weightsByCategory } from '#shared/statistics/margin.ts'
import { rake } from '#shared/statistics/raking.ts'
import { trimWeights } from '#shared/statistics/trim-weights.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { raking: expected, poststrat, trim_rule: trim } = reference
const marginOf = (
  name: string,
  answers: readonly string[],
  targets: Readonly<Record<string, number>>,
): Margin => ({ name, answers, targets: new Map(Object.entries(targets)) })
const [ageA = 0, ageB = 0, ageC = 0] = expected.margin_age
const [zoneR = 0, zoneU = 0] = expected.margin_zone
const age = marginOf('age', expected.age, { A: ageA, B: ageB, C: ageC })
const zone = marginOf('zone', expected.zone, { R: zoneR, U: zoneU })

const weightsOf = (found: { outcome: string; weights?: number[] } | null): readonly number[] =>
  found?.weights ?? expect.fail()

/** Answers in every cell of two margins, so that raking is sure to succeed. */
const anyMargins = fc
  .record({
    more: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'))),
    one: fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    other: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  })
  .map(({ more, one: [a, b, c], other: [x, y] }) => {
    const cells = ['a', 'b', 'c'].flatMap((row) => ['x', 'y'].map((column) => [row, column]))
    const all = [...cells, ...more]
    return [
      marginOf(
        'one',
        all.map(([row = '']) => row),
        { a, b, c },
      ),
      marginOf(
        'other',
        all.map(([, column = '']) => column),
        { x, y },
      ),
    ] as const
  })

describe('Weights from one margin', () => {
  it('are as worked out with R', () => {
    const found = rake([age])
    expectClose(found, { outcome: 'raked', weights: poststrat.weights })
    const cost = kish(weightsOf(found))
    expectClose(cost, { deff: poststrat.deff_kish, effective: poststrat.n_eff })
  })

  it('are the same from counts', () => {
    const counted = {
      ...age,
      targets: new Map([...age.targets].map(([key, one]) => [key, one * 400])),
    }
    expectClose(rake([counted]), { weights: poststrat.weights })
  })

  it('are none where nobody answered in a category, which is named', () => {
    const targets = { A: 1, B: 1, C: 1, D: 1, E: 0 }
    expect(rake([marginOf('age', expected.age, targets)])).toEqual({
      outcome: 'empty',
      empty: [{ margin: 'age', category: 'D' }],
    })
  })
})

describe('Weights from several margins', () => {
  it('are as worked out with R', () => {
    const weights = weightsOf(rake([age, zone]))
    expectClose(weights, expected.weights)
    expectClose(
      weights.reduce((all, one) => all + one, 0),
      expected.sum_w,
    )
    expectClose(kish(weights), { deff: expected.deff_kish, effective: expected.n_eff })
  })

  it('meet every margin, with a mean of 1 and none below zero', () => {
    fc.assert(
      fc.property(anyMargins, (margins) => {
        const weights = weightsOf(rake(margins))
        const n = weights.length
        for (const { answers, targets } of margins) {
          const whole = [...targets.values()].reduce((all, one) => all + one, 0)
          for (const [category, held] of weightsByCategory(answers, weights))
            expect(held / n).toBeCloseTo((targets.get(category) ?? 9) / whole, 9)
        }
        expect(Math.min(...weights)).toBeGreaterThan(0)
      }),
    )
  })

  it('are the same whichever margin comes first, and in whatever unit they begin', () => {
    fc.assert(
      fc.property(anyMargins, ([one, other]) => {
        const weights = weightsOf(rake([one, other]))
        expectClose(rake([other, one]), { weights: [...weights] })
        expectClose(
          rake(
            [one, other],
            weights.map(() => 7),
          ),
          { weights: [...weights] },
        )
      }),
    )
  })

  it('are kept when they meet the margins already', () => {
    const weights = weightsOf(rake([age, zone]))
    expectClose(rake([age, zone], weights), { weights: [...weights] })
  })

  it('keep what they begin with, within a cell', () => {
    const [first = 0, second = 0] = weightsOf(
      rake(
        [age, zone],
        expected.weights.map((_, at) => (at === 0 ? 3 : 1)),
      ),
    )
    expect(first / second).toBeCloseTo(3, 9)
  })

  it('are none where nobody answered in a category, of all margins', () => {
    const found = rake([
      marginOf('age', ['A', 'B'], { A: 1, B: 1, C: 1 }),
      marginOf('zone', ['U', 'U'], { U: 1, R: 1 }),
    ])
    expect(found).toEqual({
      outcome: 'empty',
      empty: [
        { margin: 'age', category: 'C' },
        { margin: 'zone', category: 'R' },
      ],
    })
  })

  it('fail and say by how much when margins contradict each other in the answers', () => {
    const found = rake([
      marginOf('age', ['A', 'B'], { A: 0.5, B: 0.5 }),
      marginOf('zone', ['U', 'R'], { U: 0.3, R: 0.7 }),
    ])
    expectClose(found, { outcome: 'failed', error: 0.2 })
  })

  it('fail when they could be met only by leaving somebody out', () => {
    const cells = [
      ['A', 'A', 'B'],
      ['U', 'R', 'R'],
    ] as const
    const none = rake([
      marginOf('age', cells[0], { A: 0.5, B: 0.5 }),
      marginOf('zone', cells[1], { U: 0.5, R: 0.5 }),
    ])
    expect(none?.outcome).toBe('failed')
    const less = rake([
      marginOf('age', cells[0], { A: 0.1, B: 0.9 }),
      marginOf('zone', cells[1], { U: 0.9, R: 0.1 }),
    ])
    expectClose(less, { outcome: 'failed', error: 0.8 })
  })

  it('are none when nobody answered', () => {
    expect(rake([marginOf('age', [], { A: 1 })])).toBeNull()
  })

  it('need margins and weights of the same answers', () => {
    expect(() => rake([])).toThrow(new RangeError('Answers are raked to a margin or more'))
    expect(() => rake([age, marginOf('zone', ['U'], { U: 1 })])).toThrow(
      new RangeError('Each answer has a category in every margin'),
    )
    expect(() => rake([age], [1])).toThrow(new RangeError('Each answer has one weight'))
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => rake([marginOf('age', ['A', 'A'], { A: 1 })], [1, wrong])).toThrow(
        new RangeError('A weight to begin with is above zero'),
      )
    expect(() => rake([marginOf('age', ['B'], { A: 1 })])).toThrow(RangeError)
  })
})

describe('Weights without the largest', () => {
  it('are all kept when none is above five medians, as in R', () => {
    const weights = weightsOf(rake([age, zone]))
    const found = trimWeights(weights, [age, zone])
    expectClose(found, { cap: (trim.cap_3_median / 3) * 5, trimmed: 0, above: 0 })
    expectClose(found?.raking, { outcome: 'raked', weights: [...weights] })
    expectClose(Math.max(...weights), trim.max_w)
    expectClose(Math.min(...weights), trim.min_w)
  })

  it('are cut and raked again, so that the margins are met', () => {
    // One answer stands for much, and another of its age and zone takes over.
    const ages = [...'AAAAABBBBB']
    const zones = [...'UURRRUURRR']
    const margins = [marginOf('age', ages, { A: 1, B: 1 }), marginOf('zone', zones, { U: 2, R: 3 })]
    const found = trimWeights([10, 1, 1, 1, 1, 1, 1, 1, 1, 1], margins)
    const before = weightsOf(rake(margins, [10, 1, 1, 1, 1, 1, 1, 1, 1, 1]))
    const after = weightsOf(found?.raking ?? null)
    expect(found).toMatchObject({ cap: 5, trimmed: 1, above: 0 })
    expectClose(after, [...weightsOf(rake(margins, [5, 1, 1, 1, 1, 1, 1, 1, 1, 1]))])
    expect(after[0]).toBeLessThan(before[0] ?? 0)
    expect((after[0] ?? 0) / (after[1] ?? 1)).toBeCloseTo(5, 9)
  })

  it('say when a category alone makes them large, so that the margins bring them back', () => {
    const margin = marginOf('age', [...'AAAAAAAAAB'], { A: 1, B: 1 })
    const weights = weightsOf(rake([margin]))
    expectClose(trimWeights(weights, [margin]), {
      cap: 25 / 9,
      trimmed: 1,
      above: 1,
      raking: { outcome: 'raked', weights: [...weights] },
    })
  })

  it('count a weight just at the cap as kept', () => {
    const margin = marginOf('age', [...'AAA'], { A: 1 })
    expect(trimWeights([1, 1, 5], [margin])).toMatchObject({ cap: 5, trimmed: 0 })
  })

  it('come with the reason when there are none', () => {
    const margin = marginOf('age', ['A'], { A: 1, B: 1 })
    expect(trimWeights([1], [margin])).toMatchObject({ above: 0, raking: { outcome: 'empty' } })
    expect(trimWeights([], [marginOf('age', [], { A: 1 })])).toBeNull()
    expect(() => trimWeights([1, 1], [margin])).toThrow(RangeError)
  })
})
