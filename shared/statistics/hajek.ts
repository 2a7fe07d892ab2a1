/** An answer with its inclusion probability. */
export interface Sampled {
  y: number
  /** Probability that this person was asked, above 0 and at most 1, stored with the answer. */
  pi: number
}

/** A mean weighted by inverse probabilities. */
export interface HajekMean {
  mean: number
  /** Standard error of the mean, linearised; `null` when one answer alone gives none. */
  se: number | null
  /** Kish's effective sample size. */
  effective: number
}

/**
 * Returns the Hájek mean of answers with unequal inclusion probabilities, such as a question asked
 * more often after a bad mark: `Σ(y/π) / Σ(1/π)`. Its bias is of order 1/n.
 *
 * Source: J. Hájek, comment on D. Basu, in "Foundations of Statistical Inference" (1971), 236;
 * linearised variance as in Särndal, Swensson and Wretman, "Model Assisted Survey Sampling"
 * (1992), with the draws as good as with replacement.
 * @returns `null` when nobody answered.
 */
export function hajek(answers: readonly Sampled[]): HajekMean | null {
  const n = answers.length
  if (n === 0) return null
  let weights = 0
  let squares = 0
  let total = 0
  for (const { y, pi } of answers) {
    if (!(pi > 0 && pi <= 1)) throw new RangeError('A probability is above zero and at most one')
    weights += 1 / pi
    squares += 1 / pi ** 2
    total += y / pi
  }
  const mean = total / weights
  // The mean of what each answer moves is zero by construction, so their squares are the spread.
  const spread = answers.reduce((sum, { y, pi }) => sum + ((y - mean) / pi / weights) ** 2, 0)
  return {
    mean,
    se: n === 1 ? null : Math.sqrt((n / (n - 1)) * spread),
    effective: weights ** 2 / squares,
  }
}
