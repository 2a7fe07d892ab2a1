import { type PChart, type Period, pChart } from './p-chart.ts'

/** A p-chart with limits widened for overdispersion. */
export interface LaneyChart extends PChart {
  /** Standard deviation of the periods' z; 1 when only chance moves them. */
  sigmaZ: number
}

/** Mean moving range of two standard normal deviates: d₂ for two, `2 / √π`. */
const meanDistance = 2 / Math.sqrt(Math.PI)

/**
 * Returns Laney's σ_z: the mean moving range of deviations, relative to that of chance. One shift
 * of level adds a single range, where a standard deviation would swell.
 * @param z deviations in the order of time
 * @returns `null` of fewer than two
 */
export function sigmaOfMoves(z: readonly number[]): number | null {
  const moves = z.slice(1).map((one, at) => Math.abs(one - (z[at] ?? 0)))
  if (moves.length === 0) return null
  return moves.reduce((sum, one) => sum + one, 0) / moves.length / meanDistance
}

/**
 * Returns Laney's p′ chart, limits `p̄ ± 3 σ_p σ_z` clipped to 0 and 1: for periods with hundreds
 * of answers, where a plain p-chart signals ordinary variation.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002),
 * 531-537.
 * @param norm how many of the first periods set both the centre and σ_z. Periods without answers
 *   are
 * passed over.
 * @returns `null` when fewer than two of them have answers, or all have the same share: the limits
 * would have no width.
 */
export function laneyChart(periods: readonly Period[], norm: number): LaneyChart | null {
  const plain = pChart(periods, norm)
  if (plain === null) return null
  const z = plain.points.slice(0, norm).flatMap((point) => (point.z === null ? [] : [point.z]))
  const sigmaZ = sigmaOfMoves(z)
  if (sigmaZ === null || sigmaZ === 0) return null
  const chart = pChart(periods, norm, sigmaZ)
  return chart && { ...chart, sigmaZ }
}
