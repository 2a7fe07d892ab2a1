import { sum } from './moments.ts'

/** Fewest effective answers of a weighted figure. */
export const fewestEffective = 30

/** The cost of unequal weights. */
export interface Kish {
  /** Design effect: variance relative to equal weights; 1 or more. */
  deff: number
  /** Effective sample size: as many equally weighted answers would be as precise. */
  effective: number
}

/**
 * Returns Kish's design effect of weighting `nΣw² / (Σw)²`, and the effective sample size `(Σw)² /
 * Σw²`.
 *
 * Source: L. Kish, "Survey Sampling" (1965), section 11.7; "Weighting for unequal Pᵢ", Journal of
 * Official Statistics 8 (1992), 183-200.
 * @param weights one an answer, in any unit; one that weighs 0 still counts among the n.
 * @returns `null` when nobody answered, or nothing weighs anything.
 * @throws RangeError when a weight is below zero or no number.
 */
export function kish(weights: readonly number[]): Kish | null {
  if (!weights.every((weight) => weight >= 0 && Number.isFinite(weight)))
    throw new RangeError('Weights are numbers, none below zero')
  const whole = sum(weights)
  if (whole === 0) return null
  const effective = whole ** 2 / sum(weights.map((weight) => weight ** 2))
  return { deff: weights.length / effective, effective }
}
