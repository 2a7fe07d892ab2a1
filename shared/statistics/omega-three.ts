import type { Matrix } from './matrix.ts'

/** Reliability of the sum of three items that measure one thing, each in its own measure. */
export interface Omega {
  /** Between 0 and 1, without unit. */
  omega: number
  /** How much of each item is the one thing, in units of the item. */
  loadings: [number, number, number]
  /** Variance of each item that is not. */
  errors: [number, number, number]
}

/**
 * Why there is none: two items do not go together, or one thing would have to vary more than an item
 * that it makes (a Heywood case).
 */
export interface NoOmega {
  omega: null
  reason: 'covariance_not_positive' | 'heywood'
}

/** A variance that is only what rounding leaves, beside that of the item. */
const rounding = 1e-12

/**
 * McDonald's omega of three items, whose one factor has a closed form: `λ₁ = √(s₁₂ s₁₃ / s₂₃)` and in
 * turn, `θᵢ = sᵢᵢ − λᵢ²`, `ω = (Σλ)² / ((Σλ)² + Σθ)`.
 *
 * Source: R. P. McDonald, "Test theory: a unified treatment" (1999), 89; the loadings as in C.
 * Spearman, American Journal of Psychology 15 (1904), 201-292; H. B. Heywood, Proceedings of the Royal
 * Society of London A 134 (1931), 486-501.
 * @param covariances of the three items, variances on the diagonal: `covarianceMatrix`.
 * @throws RangeError when it is not a symmetric matrix of three.
 */
export function omegaThree(covariances: Matrix): Omega | NoOmega {
  const [[s11, s12, s13], [s21, s22, s23], [s31, s32, s33]] = three(covariances)
  if (s12 !== s21 || s13 !== s31 || s23 !== s32)
    throw new RangeError('Three items have a symmetric matrix of three')
  if (s12 <= 0 || s13 <= 0 || s23 <= 0) return { omega: null, reason: 'covariance_not_positive' }
  const squares = [(s12 * s13) / s23, (s12 * s23) / s13, (s13 * s23) / s12] as const
  const left = [s11 - squares[0], s22 - squares[1], s33 - squares[2]] as const
  if (left[0] < -rounding * s11 || left[1] < -rounding * s22 || left[2] < -rounding * s33)
    return { omega: null, reason: 'heywood' }
  const loadings: Triple = [Math.sqrt(squares[0]), Math.sqrt(squares[1]), Math.sqrt(squares[2])]
  const errors: Triple = [Math.max(0, left[0]), Math.max(0, left[1]), Math.max(0, left[2])]
  const shared = total(loadings) ** 2
  return { omega: shared / (shared + total(errors)), loadings, errors }
}

type Triple = [number, number, number]

function three(matrix: Matrix): [Triple, Triple, Triple] {
  const isThree =
    matrix.length === 3 && matrix.every((row) => row.length === 3 && row.every(Number.isFinite))
  if (!isThree) throw new RangeError('Three items have a symmetric matrix of three')
  return matrix.map((row) => [...row]) as [Triple, Triple, Triple]
}

function total([one, two, three]: Triple): number {
  return one + two + three
}
