import { sum } from './moments.ts'

/** A figure with its weight: people, or a share of the whole. */
export interface WeightedValue {
  value: number
  weight: number
}

/**
 * Pairs figures with their weights, without zero weights.
 * @param weights each the population of its figure; without them every figure counts once.
 * @throws RangeError when a figure or a weight is none, a weight is below zero, or they are not as
 * many.
 */
export function weigh(values: readonly number[], weights?: readonly number[]): WeightedValue[] {
  if (weights !== undefined && weights.length !== values.length)
    throw new RangeError('Each figure has one weight')
  const weighed = values.map((value, at) => ({ value, weight: weights?.[at] ?? 1 }))
  for (const { value, weight } of weighed) {
    if (!Number.isFinite(value)) throw new RangeError('Figures are finite numbers')
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError('Weights are numbers, none below zero')
  }
  return weighed.filter(({ weight }) => weight > 0)
}

/** Like `weigh`, for values that cannot be negative: a duration, a distance, a rate. */
export function weighAmounts(
  values: readonly number[],
  weights?: readonly number[],
): WeightedValue[] {
  const weighed = weigh(values, weights)
  if (weighed.some(({ value }) => value < 0)) throw new RangeError('An amount is not below zero')
  return weighed
}

/** Returns the sum of all weights. */
export function totalWeight(weighed: readonly WeightedValue[]): number {
  return sum(weighed.map(({ weight }) => weight))
}

/** Returns the mean `Σwx / Σw`, in the unit of the figures; `null` without weights. */
export function averageOf(weighed: readonly WeightedValue[]): number | null {
  if (weighed.length === 0) return null
  return sum(weighed.map(({ value, weight }) => value * weight)) / totalWeight(weighed)
}
