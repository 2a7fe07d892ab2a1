import { type StudentTest, studentTest } from './student-test.ts'

/** The gap between usagers asked for perception and others asked for expectation. */
export interface WelchGap {
  /** Usagers with a perception. */
  nPerceived: number
  /** Other usagers, with an expectation. */
  nExpected: number
  /** Mean perception minus mean expectation, in points. */
  gap: number
  /** Each side has identical answers: an interval of no width would mislead. */
  allEqual: boolean
  /** `null` when a side has fewer than two answers, or all are equal on each side. */
  test: StudentTest | null
}

/** Summary of the answers of one group. */
export interface Moments {
  n: number
  /** `null` without answers. */
  mean: number | null
  /** Sample variance, divided by n − 1; `null` of fewer than two. */
  variance: number | null
}

/**
 * Returns the gap between two independent groups, with unequal variances: `t = (P̄ − Ē) / √(s²_P/n_P +
 * s²_E/n_E)`.
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

/** One side of a comparison: the squared standard error of its mean, and its size. */
interface Side {
  squared: number
  n: number
}

function squaredOf({ n, variance: spread }: Moments): Side {
  return { squared: (spread ?? 0) / n, n }
}

/**
 * Returns the degrees of freedom of Welch and Satterthwaite: between those of the smaller side and
 * `n₁ + n₂ − 2`.
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
