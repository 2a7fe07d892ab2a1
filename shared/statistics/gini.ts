import { averageOf, totalWeight, weighAmounts } from './weighted-values.ts'

/**
 * Gini's index of how unequally an amount is spread over a population: half the mean distance
 * between two people, in means: `ΣΣ wᵢwⱼ|xᵢ − xⱼ| / 2μ(Σw)²`. From 0, all alike, to below 1.
 *
 * It is not mirror-safe: of a rate and of its complement it tells two different things. Take
 * `weightedDeviation` for rates.
 *
 * Source: C. Gini, "Variabilità e mutabilità" (1912); with weights as in F. A. Cowell, "Measuring
 * Inequality" (3rd ed., 2011).
 * @param values an amount each, as days or kilometres, none below zero.
 * @param weights the population of each; without them every amount counts once.
 * @returns `null` when nobody is counted, or all have nothing.
 * @throws RangeError as `weigh`, and when an amount is below zero.
 */
export function gini(values: readonly number[], weights?: readonly number[]): number | null {
  const weighed = weighAmounts(values, weights).sort((one, other) => one.value - other.value)
  const middle = averageOf(weighed)
  if (middle === null || middle === 0) return null
  let distances = 0
  let before = 0
  let amount = 0
  for (const { value, weight } of weighed) {
    distances += weight * (value * before - amount)
    before += weight
    amount += weight * value
  }
  return Math.max(0, distances / (middle * totalWeight(weighed) ** 2))
}

/**
 * Gini's index of a whole from a sample of it, `n / (n − 1)` times that of the sample, which is too
 * small on average.
 *
 * Source: G. Deltas, "The small-sample bias of the Gini coefficient", Review of Economics and
 * Statistics 85 (2003), 226-234.
 * @returns `null` of fewer than two amounts, or when all are zero.
 */
export function giniOfSample(values: readonly number[]): number | null {
  const found = gini(values)
  const n = values.length
  return found === null || n < 2 ? null : (n / (n - 1)) * found
}
