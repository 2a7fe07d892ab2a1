import { sum } from './moments.ts'
import { averageOf, totalWeight, weighAmounts } from './weighted-values.ts'

/**
 * Atkinson's index: the share of an amount that could be given up if the rest were spread equally,
 * without anybody being the worse for it: `1 − (Σw(x/μ)^(1−ε) / Σw)^(1/(1−ε))`. From 0 to 1.
 *
 * Source: A. B. Atkinson, "On the measurement of inequality", Journal of Economic Theory 2 (1970),
 * 244-263.
 * @param values an amount each, of which more is better, none below zero.
 * @param aversion ε, above 0: how much more those count who have least. From 1 on the index is 1 as
 * soon as somebody has nothing.
 * @returns `null` when nobody is counted, or all have nothing.
 * @throws RangeError as `weigh`, when an amount is below zero, or ε is not above zero.
 */
export function atkinson(
  values: readonly number[],
  weights?: readonly number[],
  aversion = 0.5,
): number | null {
  if (!(aversion > 0 && Number.isFinite(aversion)))
    throw new RangeError('An aversion to inequality is above zero')
  const weighed = weighAmounts(values, weights)
  const middle = averageOf(weighed)
  if (middle === null || middle === 0) return null
  if (aversion >= 1 && weighed.some(({ value }) => value === 0)) return 1
  const power = 1 - aversion
  const felt = weighed.map(({ value, weight }) => {
    const ratio = value / middle
    return weight * (power === 0 ? Math.log(ratio) : ratio ** power)
  })
  const average = sum(felt) / totalWeight(weighed)
  return Math.max(0, 1 - (power === 0 ? Math.exp(average) : average ** (1 / power)))
}
