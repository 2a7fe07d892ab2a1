import { firstSignal } from './first-signal.ts'

/** Bad answers and all answers of one period. */
export interface Period {
  x: number
  n: number
}

/** One period on the chart. All are `null` without answers. */
interface ChartPoint {
  share: number | null
  low: number | null
  high: number | null
  /** Standardised deviation of its rate; `null` also when the centre is 0 or 1. */
  z: number | null
}

/** A p-chart, with its first signal. */
export interface PChart {
  /** Rate of bad answers in the reference periods. */
  centre: number
  points: ChartPoint[]
  /** The first period outside its limits, from 1; `null` for none. */
  firstSignal: number | null
}

/** Distance of the limits, in standard deviations. */
const reach = 3

/**
 * Returns Shewhart's p-chart, limits `p̄ ± 3√(p̄(1−p̄)/n)` clipped to 0 and 1. The limits treat p̄
 * as known, although it is estimated from the first periods.
 *
 * Source: W. A. Shewhart, "Economic Control of Quality of Manufactured Product" (1931); D. C.
 * Montgomery, "Introduction to Statistical Quality Control" (7th ed., 2013), 7.2.
 * @param norm how many of the first periods set the centre; at least 1, and all when there are
 *   fewer.
 * @param inflation factor of the limits, 1 for the plain chart; Laney's has another.
 * @returns `null` when nobody answered in the periods that set the centre.
 */
export function pChart(periods: readonly Period[], norm: number, inflation = 1): PChart | null {
  if (periods.some(({ x, n }) => !(x >= 0 && x <= n && Number.isFinite(n))))
    throw new RangeError('Bad answers are counted between none and all')
  if (!(Number.isInteger(norm) && norm >= 1))
    throw new RangeError('One period at least is the norm')
  if (!(inflation >= 0)) throw new RangeError('Limits lie on both sides of the centre')
  const asked = periods.slice(0, norm).reduce((sum, { n }) => sum + n, 0)
  if (asked === 0) return null
  const centre = periods.slice(0, norm).reduce((sum, { x }) => sum + x, 0) / asked
  const points = periods.map((period) => place(period, centre, inflation))
  return { centre, points, firstSignal: firstSignal(points, isOutside) }
}

function place({ x, n }: Period, centre: number, inflation: number): ChartPoint {
  if (n === 0) return { share: null, low: null, high: null, z: null }
  const share = x / n
  const sigma = Math.sqrt((centre * (1 - centre)) / n)
  return {
    share,
    low: Math.max(0, centre - reach * inflation * sigma),
    high: Math.min(1, centre + reach * inflation * sigma),
    z: sigma === 0 ? null : (share - centre) / sigma,
  }
}

function isOutside({ share, low, high }: ChartPoint): boolean {
  if (share === null || low === null || high === null) return false
  return share < low || share > high
}
