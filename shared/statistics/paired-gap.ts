import { pearson } from './correlation.ts'
import { intervalOfMean } from './mean-interval.ts'
import { mean, sum, variance } from './moments.ts'
import type { StudentTest } from './student-test.ts'

/** Perception and expectation of one usager, on one scale. */
export interface Pair {
  perceived: number
  expected: number
}

/** Perception minus expectation, in points. */
export interface PairedGap {
  /** Usagers who answered both. */
  n: number
  meanPerceived: number
  meanExpected: number
  gap: number
  /** Sample standard deviation of the differences; `null` of one usager. */
  sd: number | null
  /** All differences are equal: an interval of no width would mislead. */
  allEqual: boolean
  /** Student's test with n − 1 degrees of freedom; `null` of one usager, or when all are equal. */
  test: StudentTest | null
  /** Pearson's correlation of the two sides; `null` where it has none. */
  correlation: number | null
}

/**
 * Returns the SERVQUAL gap among usagers who answered both sides: the mean of `P − E`, from −6 to 6
 * on seven points. It locates disappointment; perception alone measures quality better.
 *
 * Source: A. Parasuraman, V. A. Zeithaml and L. L. Berry, "SERVQUAL", Journal of Retailing 64
 * (1988),
 * 12-40; paired test of Student, Biometrika 6 (1908), 1-25.
 * @returns `null` when nobody answered both.
 * @throws RangeError when an answer is no finite number.
 */
export function pairedGap(pairs: readonly Pair[]): PairedGap | null {
  const perceived = pairs.map((pair) => pair.perceived)
  const expected = pairs.map((pair) => pair.expected)
  const differences = pairs.map((pair) => pair.perceived - pair.expected)
  const gap = mean(differences)
  if (gap === null) return null
  const { n, sd, allEqual, test } = intervalOfMean(pairs.length, gap, variance(differences))
  return {
    n,
    meanPerceived: sum(perceived) / n,
    meanExpected: sum(expected) / n,
    gap,
    sd,
    allEqual,
    test,
    correlation: pearson(perceived, expected),
  }
}
