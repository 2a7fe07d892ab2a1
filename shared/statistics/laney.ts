/** Mean moving range of two standard normal deviates: d₂ for two, `2 / √π`. */
const meanDistance = 2 / Math.sqrt(Math.PI)

/**
 * Returns the standard deviation that the mean moving range gives: of normal deviates it is Laney's
 * σ_z, how much more than chance they vary. One shift of level adds a single range, where a sample
 * standard deviation would swell.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002),
 * 531-537.
 * @param values in the order of time
 * @returns `null` of fewer than two
 */
export function sigmaOfMoves(values: readonly number[]): number | null {
  const moves = values.slice(1).map((one, at) => Math.abs(one - (values[at] ?? 0)))
  if (moves.length === 0) return null
  return moves.reduce((sum, one) => sum + one, 0) / moves.length / meanDistance
}
