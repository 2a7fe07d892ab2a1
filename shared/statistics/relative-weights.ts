import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix'
import { completeCases } from './complete-cases.ts'
import { correlationMatrix } from './correlation.ts'
import { sum } from './moments.ts'

/** The answers of one usager: an overall mark, and a mark for each dimension in a fixed order. */
export interface Rated {
  overall: number | null
  dimensions: readonly (number | null)[]
}

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

/** Fewest complete answers for publication. */
export const fewestComplete = 100

/** Smallest eigenvalue of a usable correlation matrix. */
const rounding = 1e-10

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
  const correlations = correlationMatrix([found.overall, ...found.dimensions])
  if (correlations === null) return { weights: null, reason: 'no_spread' }
  const weights = weightsOf(correlations)
  if (weights === null) return { weights: null, reason: 'singular' }
  const explained = sum(weights)
  return {
    n: found.overall.length,
    weights,
    percent: explained === 0 ? null : weights.map((one) => (100 * one) / explained),
    // Rounding may bring the sum above one.
    r2: Math.min(1, explained),
  }
}

/**
 * Returns the weights from the correlations of the overall mark, first, and of each dimension.
 * @returns `null` when a dimension follows from the others
 */
export function weightsOf(correlations: readonly (readonly number[])[]): number[] | null {
  const [[, ...withOverall] = [], ...rows] = correlations
  const among = new Matrix(rows.map(([, ...row]) => row))
  const eigen = new EigenvalueDecomposition(among, { assumeSymmetric: true })
  const { eigenvectorMatrix: directions, realEigenvalues } = eigen
  if (!realEigenvalues.every((value) => value > rounding)) return null
  const root = directions
    .mmul(Matrix.diag(realEigenvalues.map(Math.sqrt)))
    .mmul(directions.transpose())
  const beta = solve(root, Matrix.columnVector(withOverall))
  return Matrix.pow(root, 2).mmul(Matrix.pow(beta, 2)).to1DArray()
}

/**
 * Returns the complete marks, one array per dimension; `null` for fewer than `minimum` usagers.
 * @throws RangeError when usagers do not have the same dimensions, at least one, or an answer is no
 * finite number.
 */
export function completeRatings(
  answers: readonly Rated[],
  minimum: number,
): { overall: number[]; dimensions: number[][] } | null {
  if (answers.some(({ dimensions }) => dimensions.length === 0))
    throw new RangeError('An outcome is explained by something')
  const complete = completeCases(answers.map((one) => [one.overall, ...one.dimensions]))
  if (complete.length < Math.max(1, minimum)) return null
  const [overall = [], ...dimensions] = new Matrix(complete).transpose().to2DArray()
  return { overall, dimensions }
}
