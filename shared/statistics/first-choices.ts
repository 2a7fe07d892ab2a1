/** Importance weights: 100 points over dimensions. */
export interface ImportanceWeights {
  /** In the order of the counts; 100 together. */
  weights: number[]
  /** False without any choice: the weights are then equal by default. */
  isChosen: boolean
}

/**
 * Returns weights from the number of first choices, smoothed by half a choice each so that none is
 * zero: `100 (c + 0.5) / (Σc + 0.5 D)`, the mean of the shares under Jeffreys' prior (H. Jeffreys,
 * Proc. R. Soc. Lond. A 186 (1946), 453-461).
 * @param counts first choices of each dimension, a whole number or none.
 */
export function weighFirstChoices(counts: readonly number[]): ImportanceWeights {
  if (!counts.every((count) => count >= 0 && Number.isFinite(count)))
    throw new RangeError('Choices are counted from zero')
  const chosen = counts.reduce((sum, count) => sum + count, 0)
  const whole = chosen + 0.5 * counts.length
  return {
    weights: counts.map((count) => (100 * (count + 0.5)) / whole),
    isChosen: chosen > 0,
  }
}
