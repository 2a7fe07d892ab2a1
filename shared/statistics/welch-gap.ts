import { type StudentTest, studentTest } from './student-test.ts'

/** A gap between usagers who perceived and others who expected. */
export interface WelchGap {
  /** Usagers who said what they perceived. */
  nPerceived: number
  /** Other usagers, who said what they expected. */
  nExpected: number
  /** Mean perceived less mean expected, in points. */
  gap: number
  /** Each side is all of one answer: an interval of no width would mislead. */
  allEqual: boolean
  /** `null` when a side has fewer than two answers, or all are equal on each side. */
  test: StudentTest | null
}

/** What is known of the answers of one group without having them one by one. */
export interface Moments {
  n: number
  /** `null` when nobody answered. */
  mean: number | null
  /** Sample variance, divided by n − 1; `null` of fewer than two. */
  variance: number | null
}

/**
 * Gap between two groups of different people, who need not spread alike.
 *
 * Source: B. L. Welch, "The generalization of Student's problem when several different population
 * variances are involved", Biometrika 34 (1947), 28-35.
 * @param perceived of those asked after; @param expected of others, asked before.
 * @returns `null` when a side has no answer.
 */
export function welchGap(perceived: Moments, expected: Moments): WelchGap | null {
  if (perceived.mean === null || expected.mean === null) return null
  const sides = [squaredOf(perceived), squaredOf(expected)] as const
  const gap = perceived.mean - expected.mean
  const squared = sides[0].squared + sides[1].squared
  const isTold = perceived.n > 1 && expected.n > 1
  return {
    nPerceived: perceived.n,
    nExpected: expected.n,
    gap,
    allEqual: isTold && squared === 0,
    test: isTold && squared > 0 ? studentTest(gap, Math.sqrt(squared), welchDf(...sides)) : null,
  }
}

/** One side of a comparison: the squared standard error of its mean, and its answers. */
interface Side {
  squared: number
  n: number
}

function squaredOf({ n, variance: spread }: Moments): Side {
  return { squared: (spread ?? 0) / n, n }
}

/**
 * Degrees of freedom of Welch and Satterthwaite: between those of the smaller side and `n₁ + n₂ − 2`.
 *
 * Source: F. E. Satterthwaite, "An approximate distribution of estimates of variance components",
 * Biometrics Bulletin 2 (1946), 110-114.
 */
function welchDf(one: Side, other: Side): number {
  return (
    (one.squared + other.squared) ** 2 /
    (one.squared ** 2 / (one.n - 1) + other.squared ** 2 / (other.n - 1))
  )
}
