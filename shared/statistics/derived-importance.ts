import { Matrix } from 'ml-matrix'
import { completeCases } from './complete-cases.ts'
import { pearson, spearman } from './correlation.ts'
import { linearRegression } from './linear-regression.ts'

/** The answers of one usager: an overall mark, and a mark for each dimension in a fixed order. */
export interface Rated {
  overall: number | null
  dimensions: readonly (number | null)[]
}

/** Association of each dimension with the overall mark, in order; all without unit. */
export interface DerivedImportance {
  /** Usagers who answered everything. */
  n: number
  /** Pearson's correlation with the overall mark; `null` when one of them is constant. */
  pearson: (number | null)[]
  /** The same by Spearman, from ranks. */
  spearman: (number | null)[]
  /** Standardised regression coefficients; `null` when dimensions are collinear. */
  standardised: number[] | null
  /** R² of the regression; `null` likewise. */
  r2: number | null
}

/** Fewest complete answers for publication. */
export const fewestComplete = 100

/**
 * Returns the importance of dimensions derived from answers; stated importance hardly varies.
 * Association is not causation.
 *
 * Source: J. W. Johnson and J. M. LeBreton, "History and use of relative importance indices in
 * organizational research", Organizational Research Methods 7 (2004), 238-257.
 * @param minimum complete answers needed.
 * @returns `null` when there are fewer.
 * @throws RangeError as `completeRatings`.
 */
export function derivedImportance(
  answers: readonly Rated[],
  minimum: number = fewestComplete,
): DerivedImportance | null {
  const found = completeRatings(answers, minimum)
  if (found === null) return null
  const { overall, dimensions } = found
  const regression = linearRegression(dimensions, overall)
  const isTold = !('reason' in regression)
  return {
    n: overall.length,
    pearson: dimensions.map((one) => pearson(one, overall)),
    spearman: dimensions.map((one) => spearman(one, overall)),
    standardised: isTold ? regression.standardised : null,
    r2: isTold ? regression.r2 : null,
  }
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
