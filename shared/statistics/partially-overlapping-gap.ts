import { pearson } from './correlation.ts'
import { deviation, mean } from './moments.ts'
import type { Pair } from './paired-gap.ts'
import { type StudentTest, studentTest } from './student-test.ts'
import { sideOf, welchDf } from './welch-gap.ts'

/** Answers of which some come in pairs, as when each usager is asked a part of the questions. */
export interface Overlapping {
  both: readonly Pair[]
  perceivedOnly: readonly number[]
  expectedOnly: readonly number[]
}

/** A gap from all that was answered, paired or not. */
export interface OverlappingGap {
  nPerceived: number
  nExpected: number
  /** Usagers who answered both; they count on both sides. */
  nBoth: number
  meanPerceived: number
  meanExpected: number
  /** Mean perceived less mean expected, in points. */
  gap: number
  /** Correlation taken for the pairs; 0 when fewer than three, or a side without spread, tell none. */
  correlation: number
  /** Degrees of freedom of Welch, as if nobody had answered both; `null` where there is no test. */
  gamma: number | null
  /** Nothing differs but by one constant: an interval of no width would mislead. */
  allEqual: boolean
  /** `null` when a side has fewer than two answers, or nothing spreads. */
  test: StudentTest | null
}

/** Fewer pairs than this tell no correlation. */
const fewestPairs = 3

/** Part of a variance that is only what rounding leaves. */
const rounding = 1e-12

/**
 * Gap when some usagers answered both sides and others one: all answers are used.
 *
 * Source: B. Derrick, B. Russ, D. Toher and P. White, "Test statistics for the comparison of means
 * for two samples that include both paired and independent observations", Journal of Modern Applied
 * Statistical Methods 16 (2017), 137-157, statistic T_new2 (variances that need not be equal).
 * Without pairs it is Welch's test.
 * @returns `null` when a side has no answer.
 * @throws RangeError when an answer is no finite number.
 */
export function partiallyOverlappingGap(answers: Overlapping): OverlappingGap | null {
  const { both, perceivedOnly, expectedOnly } = answers
  const pairs = {
    perceived: both.map((pair) => pair.perceived),
    expected: both.map((pair) => pair.expected),
  }
  const perceived = [...pairs.perceived, ...perceivedOnly]
  const expected = [...pairs.expected, ...expectedOnly]
  const meanPerceived = mean(perceived)
  const meanExpected = mean(expected)
  if (meanPerceived === null || meanExpected === null) return null
  const told = both.length < fewestPairs ? 0 : (pearson(pairs.perceived, pairs.expected) ?? 0)
  const spread = (deviation(perceived) ?? 0) * (deviation(expected) ?? 0)
  const sides = [sideOf(perceived), sideOf(expected)] as const
  const apart = sides[0].squared + sides[1].squared
  const squared = apart - (2 * told * spread * both.length) / (perceived.length * expected.length)
  const isTold = perceived.length > 1 && expected.length > 1
  const spreads = isTold && squared > rounding * apart
  const gamma = spreads ? welchDf(...sides) : null
  const alone = perceivedOnly.length + expectedOnly.length
  const least = both.length - 1
  const gap = meanPerceived - meanExpected
  return {
    nPerceived: perceived.length,
    nExpected: expected.length,
    nBoth: both.length,
    meanPerceived,
    meanExpected,
    gap,
    correlation: told,
    gamma,
    allEqual: isTold && !spreads,
    test:
      gamma === null
        ? null
        : studentTest(
            gap,
            Math.sqrt(squared),
            least + ((gamma - least) / (alone + 2 * both.length)) * alone,
          ),
  }
}
