/**
 * Draws one of several candidates by their probabilities.
 * @param shares candidates; shares are positive and need not sum to exactly 1.
 * @param random uniform in [0, 1), from the caller, so that a draw is reproducible.
 */
export function draw<T extends { share: number }>(shares: readonly T[], random: number): T {
  // Plain loops: old libraries in host pages replace array methods.
  let total = 0
  for (const one of shares) total += one.share
  let left = random * total
  for (const one of shares) {
    left -= one.share
    if (left < 0) return one
  }
  const last = shares.at(-1)
  if (!last) throw new RangeError('Nothing to draw from')
  return last
}
