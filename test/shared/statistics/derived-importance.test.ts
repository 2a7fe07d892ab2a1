import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  completeRatings,
  derivedImportance,
  fewestComplete,
  type Rated,
} from '#shared/statistics/derived-importance.ts'
import { linearRegression } from '#shared/statistics/linear-regression.ts'
import { relativeWeights } from '#shared/statistics/relative-weights.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { data, pearson, spearman, std_beta, r2, johnson_relative_weights, johnson_pct, sum_rw } =
  reference.derived_importance
const answers = data.map(
  (row): Rated => ({ overall: row.at(-1) ?? null, dimensions: row.slice(0, -1) }),
)
const columns = [0, 1, 2, 3, 4].map((column) => data.map((row) => row[column] ?? 0))
const overall = data.map((row) => row[5] ?? 0)

const mark = fc.integer({ min: 1, max: 7 })
const someAnswers = fc.array(fc.record({ overall: mark, dimensions: fc.tuple(mark, mark, mark) }), {
  minLength: 6,
  maxLength: 20,
})

describe('Least squares', () => {
  it('are those of R', () => {
    expectClose(linearRegression(columns, overall), {
      n: 12,
      intercept: -2.1858407079646,
      slopes: [
        0.428533118798605, 0.404129793510326, 0.0896576383302037, 0.496200947528382,
        0.0216322517207471,
      ],
      standardised: Object.values(std_beta),
      r2,
    })
  })

  it('of a straight line are that line', () => {
    expectClose(linearRegression([[1, 2, 3, 5]], [5, 7, 9, 13]), {
      n: 4,
      intercept: 3,
      slopes: [2],
      standardised: [1],
      r2: 1,
    })
  })

  it('of what explains nothing explain nothing', () => {
    expectClose(linearRegression([[1, 2, 3]], [4, 7, 4]), { intercept: 5, slopes: [0], r2: 0 })
  })

  it('say when there is no spread, or explanations that cannot be told apart', () => {
    const flat = { reason: 'no_spread' }
    expect(linearRegression([[1, 2, 3]], [4, 4, 4])).toEqual(flat)
    expect(linearRegression([[4, 4, 4]], [1, 2, 3])).toEqual(flat)
    expect(linearRegression([[1]], [1])).toEqual(flat)
    expect(linearRegression([[]], [])).toEqual(flat)
    const apart = { reason: 'singular' }
    expect(
      linearRegression(
        [
          [1, 2, 4],
          [3, 5, 9],
        ],
        [1, 2, 3],
      ),
    ).toEqual(apart)
    expect(
      linearRegression(
        [
          [1, 2, 4],
          [3, 5, 8],
          [1, 7, 2],
        ],
        [1, 2, 3],
      ),
    ).toEqual(apart)
  })

  it('need something that explains, of the same people', () => {
    expect(() => linearRegression([], [1, 2])).toThrow(
      new RangeError('An outcome is explained by something'),
    )
    expect(() => linearRegression([[1, 2, 3]], [1, 2])).toThrow(RangeError)
  })

  it('leave nothing that an explanation still goes with', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const explanations = [0, 1, 2].map((at) => given.map((one) => one.dimensions[at] ?? 0))
        const outcome = given.map((one) => one.overall)
        const found = linearRegression(explanations, outcome)
        if ('reason' in found) return
        const left = outcome.map(
          (y, at) =>
            y -
            found.intercept -
            found.slopes.reduce((all, slope, j) => all + slope * (explanations[j]?.[at] ?? 0), 0),
        )
        for (const one of [outcome.map(() => 1), ...explanations])
          expect(left.reduce((all, error, at) => all + error * (one[at] ?? 0), 0)).toBeCloseTo(0, 6)
        expect(found.r2).toBeGreaterThanOrEqual(0)
        expect(found.r2).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('Importance as answers show it', () => {
  it('is that of the reference, figure by figure', () => {
    expectClose(derivedImportance(answers, 12), {
      n: 12,
      pearson: Object.values(pearson),
      spearman: Object.values(spearman),
      standardised: Object.values(std_beta),
      r2,
    })
  })

  it('is not told of fewer than one hundred complete answers', () => {
    const many = Array.from({ length: 9 }, () => answers).flat()
    expect(fewestComplete).toBe(100)
    expect(derivedImportance(many.slice(0, 99))).toBeNull()
    expect(derivedImportance(many.slice(0, 100))?.n).toBe(100)
    expect(derivedImportance(answers, 13)).toBeNull()
    expect(derivedImportance([], 0)).toBeNull()
    const missing = { overall: null, dimensions: [1, 2, 3, 4, 5] }
    expect(derivedImportance([...answers, missing], 13)).toBeNull()
    expect(derivedImportance([...answers, missing], 12)?.n).toBe(12)
  })

  it('keeps correlations when dimensions cannot be told apart', () => {
    const twice = answers.map((one) => ({
      overall: one.overall,
      dimensions: [...one.dimensions.slice(0, 1), ...one.dimensions.slice(0, 1)],
    }))
    expectClose(derivedImportance(twice, 1), {
      pearson: [pearson.fiabilite, pearson.fiabilite],
      standardised: null,
      r2: null,
    })
    const flat = answers.map((one) => ({ ...one, overall: 4 }))
    expect(derivedImportance(flat, 1)).toMatchObject({
      pearson: [null, null, null, null, null],
      spearman: [null, null, null, null, null],
      standardised: null,
    })
  })

  it('needs the same dimensions of each usager', () => {
    const none = new RangeError('An outcome is explained by something')
    expect(() => derivedImportance([{ overall: 1, dimensions: [] }], 1)).toThrow(none)
    expect(() => relativeWeights([{ overall: 1, dimensions: [] }], 1)).toThrow(none)
    expect(() => derivedImportance([...answers, { overall: 1, dimensions: [1, 2] }], 1)).toThrow(
      new RangeError('Each person has the same figures'),
    )
  })

  it('is made of each dimension apart', () => {
    expect(completeRatings([{ overall: 7, dimensions: [1, 2] }], 1)).toEqual({
      overall: [7],
      dimensions: [[1], [2]],
    })
    expect(completeRatings([{ overall: 7, dimensions: [1, null] }], 0)).toBeNull()
  })
})

describe('Relative weights of Johnson', () => {
  it('are those of the reference, figure by figure', () => {
    const found = relativeWeights(answers, 12)
    expectClose(found, {
      n: 12,
      weights: Object.values(johnson_relative_weights),
      percent: Object.values(johnson_pct),
      r2: sum_rw,
    })
    expectClose(found, { r2 })
  })

  it('are not told of fewer than one hundred complete answers', () => {
    const none = { weights: null, reason: 'too_few' }
    const many = Array.from({ length: 9 }, () => answers).flat()
    expect(relativeWeights(many.slice(0, 99))).toEqual(none)
    expect(relativeWeights(many.slice(0, 100)).weights).toHaveLength(5)
    expect(relativeWeights(answers, 13)).toEqual(none)
    expect(relativeWeights([], 0)).toEqual(none)
  })

  it('are not told without spread', () => {
    const none = { weights: null, reason: 'no_spread' }
    const flat = answers.map((one) => ({ ...one, overall: 4 }))
    const level = answers.map(({ overall: whole, dimensions }) => ({
      overall: whole,
      dimensions: [...dimensions, 4],
    }))
    expect(relativeWeights(flat, 1)).toEqual(none)
    expect(relativeWeights(level, 1)).toEqual(none)
  })

  it('are not told when a dimension follows from the others', () => {
    const follows = answers.map(({ overall: whole, dimensions: [a, b] }) => ({
      overall: whole,
      dimensions: [a ?? 0, b ?? 0, (a ?? 0) + (b ?? 0)],
    }))
    expect(relativeWeights(follows, 1)).toEqual({ weights: null, reason: 'singular' })
  })

  it('are squared correlations when dimensions do not go together', () => {
    const cross = [
      { overall: 3, dimensions: [1, 1] },
      { overall: 2, dimensions: [1, -1] },
      { overall: 1, dimensions: [-1, 1] },
      { overall: 0, dimensions: [-1, -1] },
    ]
    expectClose(relativeWeights(cross, 1), { weights: [0.8, 0.2], percent: [80, 20], r2: 1 })
    // Adding them passes one by a rounding.
    const sums = [
      [5, 1],
      [2, 5],
      [3, 5],
      [4, 1],
    ].map(([a = 0, b = 0]) => ({ overall: a + b, dimensions: [a, b] }))
    expectClose(relativeWeights(sums, 1), { r2: 1 })
    const nothing = cross.map(({ dimensions: [a, b] }) => ({
      overall: (a ?? 0) * (b ?? 0),
      dimensions: [a ?? 0],
    }))
    expect(relativeWeights(nothing, 1)).toEqual({ n: 4, weights: [0], percent: null, r2: 0 })
  })

  it('share what least squares explain, none below zero, whatever the scale', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const found = relativeWeights(given, 1)
        if (found.weights === null) return
        expect(found.r2).toBeCloseTo(derivedImportance(given, 1)?.r2 ?? 2, 8)
        expect(found.r2).toBeLessThanOrEqual(1)
        expect(Math.min(...found.weights)).toBeGreaterThanOrEqual(0)
        const moved = relativeWeights(
          given.map((one) => ({
            overall: 10 - one.overall,
            dimensions: one.dimensions.map((figure) => 2 * figure + 1),
          })),
          1,
        )
        expectClose(moved.weights, found.weights, 1e-8)
      }),
    )
  })
})
