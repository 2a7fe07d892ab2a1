import { averageOf, weigh } from './weighted-values.ts'

/**
 * Returns the share of the population below a value, such as a declared minimum. Raw rates of small
 * territories fall below it by chance: show `expectedShareBelow` beside it.
 *
 * A plain count of the distribution: a headcount ratio as in J. Foster, J. Greer and E. Thorbecke,
 * "A class of decomposable poverty measures", Econometrica 52 (1984), 761-766, with α = 0.
 * @param values a figure each, as the rate of a territory. @param weights the population of each.
 * @returns from 0 to 1; `null` when nobody is counted.
 * @throws RangeError as `weigh`, and when the limit is no number.
 */
export function shareBelow(
  values: readonly number[],
  limit: number,
  weights?: readonly number[],
): number | null {
  const weighed = weigh(values, weights)
  if (!Number.isFinite(limit)) throw new RangeError('A limit is a finite number')
  return averageOf(weighed.map(({ value, weight }) => ({ value: value < limit ? 1 : 0, weight })))
}

/**
 * Share of the population expected to live below a floor, when of each territory only the
 * probability to lie below it is known (`probabilityBelow` of the beta-binomial shrinkage): the
 * posterior mean of the headcount, T. A. Louis, "Estimating a population of parameter values using
 * Bayes and empirical Bayes methods", JASA 79 (1984), 393-398; W. Shen and T. A. Louis, "Triple-goal
 * estimates in two-stage hierarchical models", JRSS B 60 (1998), 455-471.
 * @param probabilities from 0 to 1. @param weights the population of each territory.
 * @returns from 0 to 1; `null` when nobody is counted.
 * @throws RangeError as `weigh`, and when one is no probability.
 */
export function expectedShareBelow(
  probabilities: readonly number[],
  weights?: readonly number[],
): number | null {
  const weighed = weigh(probabilities, weights)
  if (weighed.some(({ value }) => value < 0 || value > 1))
    throw new RangeError('A probability is between zero and one')
  return averageOf(weighed)
}
