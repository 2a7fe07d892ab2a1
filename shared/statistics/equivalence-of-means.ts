import { studentCdf, studentQuantile } from './distribution/student.ts'
import type { EquivalenceVerdict } from './equivalence-of-shares.ts'
import { welchDf } from './welch-gap.ts'
import type { Interval } from './wilson.ts'

/** The level of either one-sided test. */
const level = 0.05

/** What is known of the answers of one place. */
export interface Summary {
  mean: number
  /** Sample standard deviation, divided by n − 1, in the unit of the mean. */
  deviation: number
  n: number
}

/** Two means held against a margin, in their unit. */
export interface EquivalenceOfMeans {
  difference: number
  se: number
  /** Degrees of freedom of Welch and Satterthwaite. */
  df: number
  /** That the difference is not below −margin. */
  lower: { t: number; p: number }
  /** That it is not above the margin. */
  upper: { t: number; p: number }
  /** The larger p of both, which is that of equivalence. */
  p: number
  /** Interval of 90 %: within the margins when, and only when, `p` is below 5 %. */
  interval: Interval
  verdict: EquivalenceVerdict
}

/**
 * Two one-sided tests of the equivalence of two means, which need not spread alike.
 *
 * Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure and the power approach
 * for assessing the equivalence of average bioavailability", Journal of Pharmacokinetics and
 * Biopharmaceutics 15 (1987), 657-680; with the degrees of freedom of B. L. Welch, Biometrika 34
 * (1947), 28-35.
 * @param margin the largest difference that does not matter, above 0: a choice of the site owner.
 * @returns `null` of fewer than two answers on a side, or when no answer differs on either.
 * @throws RangeError when a figure is none, or the margin is not above zero.
 */
export function equivalenceOfMeans(
  one: Summary,
  other: Summary,
  margin: number,
): EquivalenceOfMeans | null {
  check(one)
  check(other)
  if (!(margin > 0 && Number.isFinite(margin))) throw new RangeError('A margin is above zero')
  if (one.n < 2 || other.n < 2) return null
  const [first, second] = [sideOf(one), sideOf(other)]
  const se = Math.sqrt(first.squared + second.squared)
  if (se === 0) return null
  const difference = one.mean - other.mean
  const df = welchDf(first, second)
  const below = (difference + margin) / se
  const above = (difference - margin) / se
  const lower = { t: below, p: studentCdf(-below, df) }
  const upper = { t: above, p: studentCdf(above, df) }
  const p = Math.max(lower.p, upper.p)
  const reach = studentQuantile(1 - level, df) * se
  const interval = { low: difference - reach, high: difference + reach }
  const isOutside = interval.low > margin || interval.high < -margin
  const verdict = p < level ? 'equivalent' : isOutside ? 'different' : 'unknown'
  return { difference, se, df, lower, upper, p, interval, verdict }
}

function check({ mean, deviation, n }: Summary): void {
  if (!Number.isFinite(mean)) throw new RangeError('A mean is a finite number')
  if (!(deviation >= 0 && Number.isFinite(deviation)))
    throw new RangeError('A deviation is not below zero')
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError('Answers are counted from zero')
}

function sideOf({ deviation, n }: Summary): { squared: number; n: number } {
  return { squared: deviation ** 2 / n, n }
}
