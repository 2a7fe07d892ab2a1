import { Matrix, solve } from 'ml-matrix'
import { correlationMatrix, pearson } from './correlation.ts'
import { completeRatings, fewestComplete, type Rated } from './derived-importance.ts'
import { eigenOf, isSingular } from './linear-regression.ts'
import { sum } from './moments.ts'

/** What each dimension brings to the overall mark, in their order. */
export interface RelativeWeights {
  /** Usagers who answered everything. */
  n: number
  /** Share of the overall mark's variance that is due to each, none below zero: `r2` together. */
  weights: number[]
  /** The same in percent of what is explained; `null` when nothing is. */
  percent: number[] | null
  /** Share of the variance that all explain, from 0 to 1. */
  r2: number
}

/**
 * Why there are none: too few complete answers, a mark that is the same for all, or a dimension that
 * follows from the others.
 */
export interface NoWeights {
  weights: null
  reason: 'too_few' | 'no_spread' | 'singular'
}

/**
 * Returns Johnson's relative weights, which divide R² between correlated dimensions: `R = V Λ V'`,
 * `L = V Λ^½ V'`, `β = L⁻¹ r`, `w = L² β²`, with squares term by term.
 *
 * Source: J. W. Johnson, "A heuristic method for estimating the relative weight of predictor
 * variables in multiple regression", Multivariate Behavioral Research 35 (2000), 1-19.
 * @param minimum complete answers needed.
 * @throws RangeError as `completeRatings`.
 */
export function relativeWeights(
  answers: readonly Rated[],
  minimum: number = fewestComplete,
): RelativeWeights | NoWeights {
  const found = completeRatings(answers, minimum)
  if (found === null) return { weights: null, reason: 'too_few' }
  const { overall, dimensions } = found
  const among = correlationMatrix(dimensions)
  const withOverall = dimensions.map((one) => pearson(one, overall)).filter((one) => one !== null)
  if (among === null || withOverall.length < dimensions.length)
    return { weights: null, reason: 'no_spread' }
  const eigen = eigenOf(new Matrix(among))
  if (isSingular(eigen)) return { weights: null, reason: 'singular' }
  const { eigenvectorMatrix: directions, realEigenvalues } = eigen
  const root = directions
    .mmul(Matrix.diag(realEigenvalues.map(Math.sqrt)))
    .mmul(directions.transpose())
  const beta = solve(root, Matrix.columnVector(withOverall))
  const weights = Matrix.pow(root, 2).mmul(Matrix.pow(beta, 2)).to1DArray()
  const explained = sum(weights)
  return {
    n: overall.length,
    weights,
    percent: explained === 0 ? null : weights.map((one) => (100 * one) / explained),
    // Rounding may bring the sum above one.
    r2: Math.min(1, explained),
  }
}
