/** Data so far about one dimension that may be asked next. */
export interface Known {
  /** Sample variance of its answers; `null` for fewer than two. */
  variance: number | null
  /** Answers so far. */
  n: number
  /** Weight of the dimension, in any common unit. */
  weight: number
  /** Points of its scale, for the largest plausible variance until there is another. */
  points: number
}

/**
 * Returns the probability of asking each dimension next, so that the next answer most improves the
 * precision of the weighted total. It depends on past totals and never on the person, so that the
 * plain mean of each dimension stays valid.
 *
 * The gain of one more answer is what it takes off the variance of the weighted mean,
 * `w² s² (1/n − 1/(n+1))`: the greedy step of Neyman's allocation (J. Neyman, "On the two different
 * aspects of the representative method", JRSS 97 (1934), 558-625). A part `epsilon` of the draws is
 * shared equally, so that no dimension is ever left unasked: `π = ε/D + (1 − ε) g/Σg`.
 * @param epsilon share of the draws that look at no gain, from 0 to 1.
 * @returns in the same order, at least `epsilon / D` each, 1 together; nothing for no dimension.
 */
export function adaptiveShares(dimensions: readonly Known[], epsilon = 0.3): number[] {
  if (!(epsilon >= 0 && epsilon <= 1)) throw new RangeError('A share is between none and all')
  const gains = dimensions.map(gain)
  const whole = gains.reduce((sum, one) => sum + one, 0)
  if (whole === 0) return gains.map(() => 1 / gains.length)
  return gains.map((one) => epsilon / gains.length + (1 - epsilon) * (one / whole))
}

function gain({ variance, n, weight, points }: Known): number {
  const widest = (points - 1) ** 2 / 4
  const spread = n === 0 || variance === null ? widest : variance
  const answers = Math.max(n, 1)
  const found = (weight ** 2 * spread) / (answers * (answers + 1))
  if (n < 0 || spread < 0 || weight < 0 || !Number.isFinite(found))
    throw new RangeError('Answers, variances and weights are numbers, none below zero')
  return found
}
