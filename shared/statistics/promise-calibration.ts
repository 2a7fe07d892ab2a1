import { mean } from './moments.ts'
import { percentile } from './percentile.ts'

/** A delay that was announced, and the one that came. Both in the same unit. */
export interface Announced {
  /** Above 0. */
  promised: number
  /** Not below 0. */
  actual: number
}

/** How well announced delays match what happens. Kept promises are told with their slack. */
export interface PromiseCalibration {
  n: number
  /** Share done within what was announced, from 0 to 1. */
  kept: number
  /** Median of actual ÷ promised: below 1 when less time is needed than is announced. */
  medianRatio: number
  /** Ninth decile of actual ÷ promised, by R's type 7. */
  p90Ratio: number
  /** Mean of promised − actual. Whoever announces a year keeps every promise; this tells it. */
  meanSlack: number
}

/**
 * Source: calibration of forecasts, comparing what is announced with what happens, as in A. H.
 * Murphy and R. L. Winkler, "A general framework for forecast verification", Monthly Weather Review
 * 115 (1987), 1330-1338; quantiles of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical
 * packages", The American Statistician 50 (1996), 361-365, type 7.
 * @returns `null` when nothing was announced.
 */
export function calibratePromises(delays: readonly Announced[]): PromiseCalibration | null {
  if (
    delays.some(
      ({ promised, actual }) =>
        !(promised > 0 && promised < Infinity && actual >= 0 && actual < Infinity),
    )
  )
    throw new RangeError('A promise is above zero, a delay not below')
  const n = delays.length
  const ratios = delays.map(({ promised, actual }) => actual / promised)
  const medianRatio = percentile(ratios, 0.5)
  const p90Ratio = percentile(ratios, 0.9)
  const meanSlack = mean(delays.map(({ promised, actual }) => promised - actual))
  if (medianRatio === null || p90Ratio === null || meanSlack === null) return null
  const kept = delays.filter(({ promised, actual }) => actual <= promised).length / n
  return { n, kept, medianRatio, p90Ratio, meanSlack }
}
