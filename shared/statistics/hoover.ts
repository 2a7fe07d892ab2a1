import { sum } from './moments.ts'
import { averageOf, totalWeight, weighAmounts } from './weighted-values.ts'

/**
 * Hoover's index: the share of an amount that would have to change hands for all to have the same,
 * `Σw|x − μ| / 2μΣw`. From 0 to below 1.
 *
 * Source: E. M. Hoover, "The measurement of industrial localization", Review of Economics and
 * Statistics 18 (1936), 162-171, and "Interstate redistribution of population, 1850-1940", Journal of
 * Economic History 1 (1941), 199-205.
 * @param values an amount each, none below zero. @param weights the population of each.
 * @returns `null` when nobody is counted, or all have nothing.
 * @throws RangeError as `weigh`, and when an amount is below zero.
 */
export function hoover(values: readonly number[], weights?: readonly number[]): number | null {
  const weighed = weighAmounts(values, weights)
  const middle = averageOf(weighed)
  if (middle === null || middle === 0) return null
  const distance = sum(weighed.map(({ value, weight }) => weight * Math.abs(value - middle)))
  return distance / (2 * middle * totalWeight(weighed))
}
