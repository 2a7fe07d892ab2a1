import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix'
import { correlationMatrix, pearson } from './correlation.ts'
import { deviation, mean, sum } from './moments.ts'

/** What explains an outcome, each explanation counted once the others are. */
export interface Regression {
  n: number
  /** In units of the outcome, when every explanation is zero. */
  intercept: number
  /** Units of the outcome for one unit of each explanation, in their order. */
  slopes: number[]
  /** Standard deviations of the outcome for one of each explanation. */
  standardised: number[]
  /** Share of the outcome's variance that is explained, from 0 to 1. */
  r2: number
}

/** Why there is no regression: a figure that is the same for all, or one that follows from others. */
export interface Unexplained {
  reason: 'no_spread' | 'singular'
}

/** Below this eigenvalue of correlations, one explanation is the sum of others but for rounding. */
const rounding = 1e-10

/**
 * Ordinary least squares with an intercept, worked out from correlations: `β = R⁻¹ r`,
 * `b = β s_y / s_x`, `R² = β · r`.
 *
 * Source: A.-M. Legendre, "Nouvelles méthodes pour la détermination des orbites des comètes" (1805),
 * 72-80; standardised coefficients as in N. R. Draper and H. Smith, "Applied Regression Analysis"
 * (1998).
 * @param explanations one array each, the same people in the same order. @param outcome of each.
 * @throws RangeError when nothing explains, lengths differ, or a figure is no finite number.
 */
export function linearRegression(
  explanations: readonly (readonly number[])[],
  outcome: readonly number[],
): Regression | Unexplained {
  if (explanations.length === 0) throw new RangeError('An outcome is explained by something')
  const among = correlationMatrix(explanations)
  const withOutcome = explanations.map((one) => pearson(one, outcome) ?? Number.NaN)
  const spread = deviation(outcome)
  if (among === null || spread === null || spread === 0) return { reason: 'no_spread' }
  const matrix = new Matrix(among)
  if (isSingular(eigenOf(matrix))) return { reason: 'singular' }
  const standardised = solve(matrix, Matrix.columnVector(withOutcome)).to1DArray()
  const slopes = standardised.map(
    (one, at) => (one * spread) / (deviation(explanations[at] ?? []) ?? 0),
  )
  const means = explanations.map((one) => mean(one) ?? 0)
  return {
    n: outcome.length,
    intercept: (mean(outcome) ?? 0) - dot(slopes, means),
    slopes,
    standardised,
    r2: Math.min(1, Math.max(0, dot(standardised, withOutcome))),
  }
}

/** Eigenvalues and eigenvectors of correlations. */
export function eigenOf(correlations: Matrix): EigenvalueDecomposition {
  return new EigenvalueDecomposition(correlations, { assumeSymmetric: true })
}

/** Whether correlations have no inverse worth the name: nothing can be told apart in them. */
export function isSingular({ realEigenvalues }: EigenvalueDecomposition): boolean {
  return !realEigenvalues.every((value) => value > rounding)
}

function dot(one: readonly number[], other: readonly number[]): number {
  return sum(one.map((figure, at) => figure * (other[at] ?? 0)))
}
