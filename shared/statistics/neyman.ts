/** A part of which a mean is wanted, within a whole. */
export interface Part {
  /** Variance of its answers, in any unit common to all. */
  variance: number
  /** Weight of its mean in the whole, in any unit common to all. */
  weight: number
}

/**
 * How a fixed total of answers is best shared out, so that the weighted mean of all parts is most
 * precise: in proportion to weight times standard deviation. Not rounded.
 *
 * Source: J. Neyman, "On the two different aspects of the representative method", JRSS 97 (1934),
 * 558-625.
 * @param total answers to share out, not below 0.
 * @returns in the same order, the total together; `null` when no part would make a difference, all
 * weights or variances being 0, or when there is none.
 */
export function neyman(parts: readonly Part[], total: number): number[] | null {
  if (!(total >= 0 && Number.isFinite(total))) throw new RangeError('Answers are counted from zero')
  const claims = parts.map(({ variance, weight }) => {
    const claim = weight * Math.sqrt(variance)
    if (!(weight >= 0 && Number.isFinite(claim)))
      throw new RangeError('Variances and weights are numbers, none below zero')
    return claim
  })
  const whole = claims.reduce((sum, claim) => sum + claim, 0)
  return whole === 0 ? null : claims.map((claim) => (total * claim) / whole)
}
