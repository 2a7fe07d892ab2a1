import * as fc from 'fast-check'
import { Matrix, solve } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { correlationMatrix, pearson } from '#shared/statistics/correlation.ts'
import { derivedImportance, pairwiseImportance } from '#shared/statistics/derived-importance.ts'
import {
  completeRatings,
  fewestComplete,
  type Rated,
  relativeWeights,
  weightsOf,
} from '#shared/statistics/relative-weights.ts'
import { drawNormal, seededRandom } from '#shared/statistics/seeded-random.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const {
  data,
  pearson: correlations,
  r2,
  johnson_relative_weights,
  johnson_pct,
  sum_rw,
} = reference.derived_importance
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

/** People whose marks have an error in common: each goes with the whole by its own part. */
function people(n: number, random: () => number): Rated[] {
  const normal = () => drawNormal(random)
  return Array.from({ length: n }, () => {
    const common = normal()
    const dimensions = loads.map(() => 0.6 * common + 0.8 * normal())
    const whole = dimensions.reduce((all, one, at) => all + one * (loads[at] ?? 0), 0)
    return { overall: whole + normal(), dimensions }
  })
}
const loads = [0.9, 0.5, 0.3]

/** What they tell without end: correlations of 0.36, and the whole that is made of them. */
function truth(): number[] {
  const among = loads.map((_, row) => loads.map((_, column) => (row === column ? 1 : 0.36)))
  const covariances = among.map((row) =>
    row.reduce((all, one, at) => all + one * (loads[at] ?? 0), 0),
  )
  const variance = 1 + covariances.reduce((all, one, at) => all + one * (loads[at] ?? 0), 0)
  const withWhole = covariances.map((one) => one / Math.sqrt(variance))
  const weights = weightsOf([
    [1, ...withWhole],
    ...among.map((row, at) => [withWhole[at] ?? 0, ...row]),
  ])
  const whole = (weights ?? []).reduce((all, one) => all + one, 0)
  return (weights ?? []).map((one) => one / whole)
}

describe('Importance as answers show it', () => {
  it('is the share of what dimensions explain, with an interval that is always the same', () => {
    // Nine times the same twelve people: what they tell does not change.
    const many = Array.from({ length: 9 }, () => answers).flat()
    const found = derivedImportance(many)
    if ('reason' in found) throw new Error(found.reason)
    expectClose(
      found.importance.map(({ estimate }) => 100 * estimate),
      Object.values(johnson_pct),
    )
    expectClose(found, { n: 108, r2 })
    for (const { estimate, low, high } of found.importance) {
      expect(low).toBeLessThanOrEqual(estimate)
      expect(high).toBeGreaterThanOrEqual(estimate)
    }
    expect(derivedImportance(many)).toEqual(found)
  })

  it('has intervals that hold the truth in 90 to 98 of a hundred campaigns', () => {
    const random = seededRandom(2021)
    const held = loads.map(() => 0)
    const campaigns = 100
    const real = truth()
    for (let nth = 0; nth < campaigns; nth++) {
      const found = derivedImportance(people(120, random))
      if ('reason' in found) throw new Error(found.reason)
      for (const [at, { low, high }] of found.importance.entries())
        if (low <= (real[at] ?? 0) && (real[at] ?? 0) <= high) held[at] = (held[at] ?? 0) + 1
    }
    for (const one of held) {
      expect(one / campaigns).toBeGreaterThanOrEqual(0.9)
      expect(one / campaigns).toBeLessThanOrEqual(0.98)
    }
  })

  it('is not told of fewer than one hundred complete answers, nor where all say the same', () => {
    const many = Array.from({ length: 9 }, () => answers).flat()
    expect(fewestComplete).toBe(100)
    expect(derivedImportance(many.slice(0, 99))).toEqual({ weights: null, reason: 'too_few' })
    expect(derivedImportance(many.slice(0, 100))).toMatchObject({ n: 100 })
    const flat = answers.map((one) => ({ ...one, overall: 4 }))
    expect(derivedImportance(flat, 1)).toEqual({ weights: null, reason: 'no_spread' })
    const nothing = [
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
    ].map(([whole = 0, one = 0]) => ({ overall: whole, dimensions: [one] }))
    expect(derivedImportance(nothing, 1)).toEqual({ weights: null, reason: 'no_spread' })
    const missing = { overall: null, dimensions: [1, 2, 3, 4, 5] }
    expect(derivedImportance([...answers, missing], 13)).toMatchObject({ reason: 'too_few' })
  })

  it('is a correlation where each usager was asked about one dimension', () => {
    for (const [at, column] of columns.entries())
      expectClose(
        pairwiseImportance(overall, column, 12)?.estimate,
        Object.values(correlations)[at] ?? 0,
      )
    const random = seededRandom(7)
    const some = people(400, random)
    const found = pairwiseImportance(
      some.map((one) => one.overall ?? 0),
      some.map(({ dimensions }) => dimensions[0] ?? 0),
    )
    // Fisher's interval of the same correlation, to two digits.
    const z = Math.atanh(found?.estimate ?? 0)
    expect(found?.low).toBeCloseTo(Math.tanh(z - 1.96 / Math.sqrt(397)), 1)
    expect(found?.high).toBeCloseTo(Math.tanh(z + 1.96 / Math.sqrt(397)), 1)
    expect(pairwiseImportance(overall, columns[0] ?? [])).toBeNull()
    expect(pairwiseImportance([3, 3, 3], [1, 2, 3], 3)).toBeNull()
  })

  it('needs the same dimensions of each usager', () => {
    const none = new RangeError('An outcome is explained by something')
    expect(() => derivedImportance([{ overall: 1, dimensions: [] }], 1)).toThrow(none)
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
        expect(found.r2).toBeCloseTo(leastSquares(given), 8)
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

/** R² of the regression on all dimensions, from their correlations. */
function leastSquares(given: readonly { overall: number; dimensions: readonly number[] }[]) {
  const dimensions = [0, 1, 2].map((at) => given.map((one) => one.dimensions[at] ?? 0))
  const whole = given.map((one) => one.overall)
  const among = new Matrix(correlationMatrix(dimensions) ?? [])
  const withWhole = Matrix.columnVector(dimensions.map((one) => pearson(one, whole) ?? 0))
  return withWhole.transpose().mmul(solve(among, withWhole)).get(0, 0)
}
