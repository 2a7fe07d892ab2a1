import { totalWeight, weigh } from './weighted-values.ts'

/** Rounding error of a sum of weights. */
const rounding = 1e-12

/**
 * Returns the `q` quantile of figures, by linear interpolation: type 7 of R.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
 * Statistician 50 (1996), 361-365, definition 7.
 * @param values in any order and unit. @param q from 0, the smallest, to 1, the largest.
 * @returns in the same unit; `null` of none.
 * @throws RangeError when a figure is no finite number, or `q` no share.
 */
export function percentile(values: readonly number[], q: number): number | null {
  checkShare(q)
  if (!values.every(Number.isFinite)) throw new RangeError('Figures are finite numbers')
  const ordered = Float64Array.from(values).sort()
  const rank = (ordered.length - 1) * q
  const below = ordered[Math.floor(rank)]
  const above = ordered[Math.ceil(rank)]
  if (below === undefined || above === undefined) return null
  return below + (rank - Math.floor(rank)) * (above - below)
}

/**
 * Returns the smallest figure that, with those below it, holds at least a share `q` of the weight:
 * the inverse of the weighted distribution function, always one of the figures.
 *
 * Source: definition 1 of Hyndman and Fan (as `percentile`), with weights in the place of counts.
 * @param values in any order and unit. @param weights of each, as its population, none below zero.
 * @param q from 0 to 1. What weighs nothing is no answer, even at 0.
 * @returns in the same unit; `null` when nothing weighs anything.
 * @throws RangeError as `weigh`, and when `q` is no share.
 */
export function weightedPercentile(
  values: readonly number[],
  weights: readonly number[],
  q: number,
): number | null {
  checkShare(q)
  const weighing = weigh(values, weights).sort((one, other) => one.value - other.value)
  const whole = totalWeight(weighing)
  let held = 0
  for (const { value, weight } of weighing) {
    held += weight
    if (held >= (q - rounding) * whole) return value
  }
  return null
}

function checkShare(q: number): void {
  if (!(q >= 0 && q <= 1)) throw new RangeError('A share is between none and all')
}
