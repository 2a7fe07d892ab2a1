import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hajek } from '#shared/statistics/hajek.ts'
import { kish } from '#shared/statistics/kish.ts'
import type { Margin } from '#shared/statistics/margin.ts'
import { deviation, mean } from '#shared/statistics/moments.ts'
import { rake } from '#shared/statistics/raking.ts'
import { weightedMean } from '#shared/statistics/weighted-mean.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { raking: expected, poststrat } = reference
const { y } = expected
const age: Margin = { name: 'age', answers: expected.age, targets: new Map() }
const zone: Margin = { name: 'zone', answers: expected.zone, targets: new Map() }

const anyAnswers = fc.array(
  fc.record({
    y: fc.integer({ min: 1, max: 5 }),
    w: fc.double({ min: 0.1, max: 10, noNaN: true }),
    group: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 2, maxLength: 60 },
)

describe('What unequal weights cost', () => {
  it('is worked out by hand', () => {
    expectClose(kish([1, 3]), { deff: 1.25, effective: 1.6 })
    expectClose(kish([2, 2, 2]), { deff: 1, effective: 3 })
    expectClose(kish([5, 0]), { deff: 2, effective: 1 })
  })

  it('is nothing of no weight', () => {
    expect(kish([])).toBeNull()
    expect(kish([0, 0])).toBeNull()
  })

  it('is not told of weights that are none', () => {
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => kish([1, weight])).toThrow(
        new RangeError('Weights are numbers, none below zero'),
      )
  })

  it('leaves between one answer and all of them', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { deff, effective } = kish(given.map(({ w }) => w)) ?? expect.fail()
        expect(deff).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(deff * effective).toBeCloseTo(given.length, 9)
      }),
    )
  })
})

describe('A weighted mean', () => {
  it('of answers raked to two margins is as R’s survey has it', () => {
    const found = weightedMean(y, expected.weights, [age, zone])
    expectClose(found, {
      n: 12,
      unweighted: expected.unweighted,
      mean: expected.weighted,
      se: expected.se_linearised_svymean,
      deff: expected.deff_kish,
      effective: expected.n_eff,
      showsUnweightedOnly: true,
    })
  })

  it('of answers post-stratified is as R’s survey has it', () => {
    expectClose(weightedMean(y, poststrat.weights, [age]), {
      mean: poststrat.weighted,
      se: poststrat.se_linearised,
      deff: poststrat.deff_kish,
      effective: poststrat.n_eff,
    })
  })

  it('has the same error whichever margin is named first', () => {
    const { se } = weightedMean(y, expected.weights, [zone, age]) ?? expect.fail()
    expectClose(se, expected.se_linearised_svymean)
  })

  it('is shown from thirty effective answers on', () => {
    const flat = (n: number) => weightedMean(Array(n).fill(1), Array(n).fill(1))
    expect(flat(29)?.showsUnweightedOnly).toBe(true)
    expect(flat(30)?.showsUnweightedOnly).toBe(false)
    const uneven = weightedMean(Array(30).fill(1), [2, ...Array(29).fill(1)])
    expect(uneven?.showsUnweightedOnly).toBe(true)
  })

  it('is Hájek’s, with its error, when the weights come from no margin', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const found = weightedMean(
          given.map((one) => one.y),
          given.map(({ w }) => w),
        )
        const same = hajek(given.map((one) => ({ y: one.y, pi: 0.05 / one.w })))
        expectClose(found, { mean: same?.mean, se: same?.se, effective: same?.effective })
      }),
    )
  })

  it('is the plain mean when all weigh the same', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = given.map((one) => one.y)
        const found = weightedMean(
          answers,
          answers.map(() => 3),
        )
        expectClose(found, {
          mean: mean(answers),
          unweighted: mean(answers),
          se: (deviation(answers) ?? 9) / Math.sqrt(answers.length),
          deff: 1,
        })
      }),
    )
  })

  it('has no error left when the margin explains every answer', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = given.map(({ group }) => (group === 'a' ? 1 : 4))
        const margin = {
          name: 'group',
          answers: given.map(({ group }) => group),
          targets: new Map(),
        }
        const found = weightedMean(
          answers,
          given.map(({ w }) => w),
          [margin],
        )
        expect(found?.se).toBeCloseTo(0, 9)
      }),
    )
  })

  it('has the error of what a margin leaves, as worked out by hand', () => {
    // Residuals ±1 around the means of the groups; each moves the mean by a quarter of it.
    const margin = { name: 'group', answers: ['a', 'a', 'b', 'b'], targets: new Map() }
    const found = weightedMean([1, 3, 11, 13], [1, 1, 1, 1], [margin])
    expectClose(found, { mean: 7, se: Math.sqrt((4 / 3) * 4 * (1 / 16)) })
  })

  it('has the error of a regression on both margins, however tangled they are', () => {
    // Cells a-x 5 times, a-y once, b-x once, b-y 5 times; residuals of y on both by least squares.
    const rows = [...'aaaaaabbbbbb']
    const columns = [...'xxxxxyxyyyyy']
    const margins = [
      {
        name: 'row',
        answers: rows,
        targets: new Map([
          ['a', 1],
          ['b', 1],
        ]),
      },
      {
        name: 'column',
        answers: columns,
        targets: new Map([
          ['x', 1],
          ['y', 1],
        ]),
      },
    ]
    const answers = rows.map((row, at) => (row === 'a' ? 10 : 0) + (columns[at] === 'x' ? 5 : 0))
    const raked = rake(margins)
    const weights = raked?.outcome === 'raked' ? raked.weights : expect.fail()
    const found = weightedMean(answers, weights, margins)
    expectClose(found, { mean: 7.5 })
    expect(found?.se).toBeLessThan(1e-9)
  })

  it('moves with the answers, and not with the unit of the weights', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const margin = {
          name: 'group',
          answers: given.map(({ group }) => group),
          targets: new Map(),
        }
        const answers = given.map((one) => one.y)
        const weights = given.map(({ w }) => w)
        const found = weightedMean(answers, weights, [margin]) ?? expect.fail()
        const moved = weightedMean(
          answers.map((one) => 2 * one + 10),
          weights.map((w) => w / 3),
          [margin],
        )
        expectClose(moved, { mean: 2 * found.mean + 10, se: 2 * (found.se ?? 9), deff: found.deff })
        expect(found.mean).toBeGreaterThanOrEqual(Math.min(...answers) - 1e-9)
        expect(found.mean).toBeLessThanOrEqual(Math.max(...answers) + 1e-9)
      }),
    )
  })

  it('is found of as many answers as a country gives', () => {
    const n = 130_000
    const answers = Array.from({ length: n }, (_, at) => at % 2)
    const categories = answers.map((_, at) => (at % 4 < 2 ? 'a' : 'b'))
    const targets = new Map([
      ['a', 1],
      ['b', 3],
    ])
    const margins = [{ name: 'group', answers: categories, targets }]
    const raked = rake(margins)
    const weights = raked?.outcome === 'raked' ? raked.weights : expect.fail()
    expectClose(weightedMean(answers, weights, margins), { mean: 0.5, effective: 0.8 * n })
  })

  it('has no error to tell from one answer, and is nothing of none', () => {
    expect(weightedMean([4], [2])).toEqual({
      n: 1,
      unweighted: 4,
      mean: 4,
      se: null,
      deff: 1,
      effective: 1,
      showsUnweightedOnly: true,
    })
    expect(weightedMean([], [])).toBeNull()
  })

  it('needs weights and margins of the same answers', () => {
    expect(() => weightedMean([1, 2], [1])).toThrow(new RangeError('Each answer has one weight'))
    expect(() => weightedMean([1, 2], [1, 1], [age])).toThrow(
      new RangeError('Each answer has a category in every margin'),
    )
    expect(() => weightedMean([1, 2], [0, 0])).toThrow(
      new RangeError('Some answer weighs something'),
    )
    expect(() => weightedMean([1, 2], [1, -1])).toThrow(RangeError)
    expect(() => weightedMean([1, Number.NaN], [1, 1])).toThrow(RangeError)
  })
})
