import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix'
import { correlationMatrix, pearson } from './correlation.ts'
import { deviation, mean, sum } from './moments.ts'

/** A multiple linear regression. */
export interface Regression {
  n: number
  /** In units of the outcome. */
  intercept: number
  /** Coefficients: units of the outcome per unit of each explanation, in order. */
  slopes: number[]
  /** Standardised coefficients. */
  standardised: number[]
  /** R², from 0 to 1. */
  r2: number
}

/** Why there is no regression: a constant variable, or collinearity. */
export interface Unexplained {
  reason: 'no_spread' | 'singular'
}

/** Smallest eigenvalue of a usable correlation matrix. */
const rounding = 1e-10

/**
 * Fits ordinary least squares with an intercept, from correlations: `β = R⁻¹ r`, `b = β s_y / s_x`,
 * `R² = β · r`.
 *
 * Source: A.-M. Legendre, "Nouvelles méthodes pour la détermination des orbites des comètes"
 * (1805),
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

/** Returns the eigenvalues and eigenvectors of a correlation matrix. */
export function eigenOf(correlations: Matrix): EigenvalueDecomposition {
  return new EigenvalueDecomposition(correlations, { assumeSymmetric: true })
}

/** Returns whether a correlation matrix is numerically singular. */
export function isSingular({ realEigenvalues }: EigenvalueDecomposition): boolean {
  return !realEigenvalues.every((value) => value > rounding)
}

function dot(one: readonly number[], other: readonly number[]): number {
  return sum(one.map((figure, at) => figure * (other[at] ?? 0)))
}
