/** Mean moving range of two standard normal deviates: d₂ for two, `2 / √π`. */
const meanDistance = 2 / Math.sqrt(Math.PI)

/**
 * Returns Laney's σ_z: the mean moving range of deviations, relative to that of chance. One shift
 * of level adds a single range, where a standard deviation would swell.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002),
 * 531-537.
 * @param z deviations in the order of time
 * @returns `null` of fewer than two
 */
export function sigmaOfMoves(z: readonly number[]): number | null {
  const moves = z.slice(1).map((one, at) => Math.abs(one - (z[at] ?? 0)))
  if (moves.length === 0) return null
  return moves.reduce((sum, one) => sum + one, 0) / moves.length / meanDistance
}
