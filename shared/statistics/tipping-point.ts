/** A conclusion drawn from those who answered. */
export interface Conclusion {
  /** Their share, from 0 to 1. */
  estimate: number
  /**
   * How far the interval stands from what it is held against: above zero where all of it is above,
   * below zero where all of it is below.
   */
  leeway: number
  /** Part of the invited who are silent, from 0 to 1. */
  silent: number
}

/**
 * Returns the smallest difference δ, above zero, by which the share of the silent must be below that
 * of those who answered (above it, where the leeway is below zero) for the conclusion to fall. The
 * share of all is `(1 − s) p + s (p ∓ δ)`, so it moves by `s δ`, and `δ = |leeway| / s`.
 *
 * Source: R. J. A. Little, "Pattern-mixture models for multivariate incomplete data", JASA 88
 * (1993), 125-134; X. Yan, S. Lee and N. Li, "Missing data handling methods in medical device
 * clinical trials", Journal of Biopharmaceutical Statistics 19 (2009), 1085-1098, for the tipping
 * point.
 * @returns a proportion; `null` when the conclusion holds whatever the silent think, since their
 *   share would have to leave 0 to 1.
 * @throws RangeError when nothing was concluded (no leeway), or a share is none.
 */
export function tippingPoint({ estimate, leeway, silent }: Conclusion): number | null {
  if (![estimate, silent].every((share) => share >= 0 && share <= 1))
    throw new RangeError('A share is between none and all')
  if (leeway === 0 || !Number.isFinite(leeway))
    throw new RangeError('A conclusion stands away from what it is held against')
  if (silent === 0) return null
  const difference = Math.abs(leeway) / silent
  const furthest = leeway > 0 ? estimate : 1 - estimate
  return difference <= furthest ? difference : null
}
