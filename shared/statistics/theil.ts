import { sum } from './moments.ts'
import { averageOf, totalWeight, type WeightedValue, weighAmounts } from './weighted-values.ts'

/** An index, decomposed between and within groups: both add up to it. */
export interface TheilSplit {
  total: number
  /** Inequality if everyone had the mean of their group. */
  between: number
  /** Inequality if all groups had the same mean. */
  within: number
}

/**
 * Returns Theil's index T of inequality: `Σ w (x/μ) ln(x/μ) / Σw`, with 0·ln 0 = 0. It goes from 0,
 * all equal, to ln of the population, one has all. It is decomposed by groups, such as regions:
 * `within` is the T of each group, weighted by its share of the total amount.
 *
 * Source: H. Theil, "Economics and Information Theory" (1967), chapter 4; F. Bourguignon,
 * "Decomposable income inequality measures", Econometrica 47 (1979),
 * 901-920; A. F. Shorrocks, "The class of additively decomposable inequality measures",
 * Econometrica 48 (1980), 613-625.
 * @param values an amount each, none below zero. @param weights the population of each.
 * @param groups the name or number of the group of each amount.
 * @returns in nats; `null` when nobody is counted, or all have nothing.
 * @throws RangeError as `weigh`, when an amount is below zero, and when there are not as many
 *   groups
 * as amounts.
 */
export function theilSplit(
  values: readonly number[],
  weights: readonly number[],
  groups: readonly (string | number)[],
): TheilSplit | null {
  if (groups.length !== values.length) throw new RangeError('Each figure has one group')
  const weighed = weighAmounts(values, weights)
  const total = indexOf(weighed)
  const amount = sum(weighed.map(amountOf))
  if (total === null) return null
  const parts = [...new Set(groups)].map((group) =>
    weighAmounts(
      values.filter((_, at) => groups[at] === group),
      weights.filter((_, at) => groups[at] === group),
    ),
  )
  const means = parts.map((part) => averageOf(part) ?? 0)
  const between = indexOf(
    parts.map((part, at) => ({ value: means[at] ?? 0, weight: totalWeight(part) })),
  )
  const within = parts.map((part) => (sum(part.map(amountOf)) / amount) * (indexOf(part) ?? 0))
  return { total, between: between ?? 0, within: sum(within) }
}

function amountOf({ value, weight }: WeightedValue): number {
  return value * weight
}

function indexOf(weighed: readonly WeightedValue[]): number | null {
  const middle = averageOf(weighed)
  if (middle === null || middle === 0) return null
  const parts = weighed.map(({ value, weight }) =>
    value === 0 ? 0 : weight * (value / middle) * Math.log(value / middle),
  )
  return Math.max(0, sum(parts) / totalWeight(weighed))
}
