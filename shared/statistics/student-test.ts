import { studentQuantile, studentTwoSided } from './distribution/student.ts'
import type { Interval } from './wilson.ts'

/** A test of an estimate against zero, with its interval. */
export interface StudentTest {
  /** Standard error, in the unit of the estimate. */
  se: number
  /** Degrees of freedom, positive, may be fractional. */
  df: number
  /** The estimate in standard errors. */
  t: number
  /** Two-sided probability of a `t` as far from zero, if the truth were zero. */
  p: number
  /** Two-sided 95 % interval, in the unit of the estimate. */
  interval: Interval
}

/**
 * Returns Student's test of an estimate against zero, and its interval `estimate ± t₀.₉₇₅ · se`.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908), 1-25.
 * @param se standard error, above zero: without spread there is nothing to test.
 * @throws RangeError when `se` or `df` is not above zero.
 */
export function studentTest(estimate: number, se: number, df: number): StudentTest {
  if (!(se > 0 && df > 0 && Number.isFinite(estimate)))
    throw new RangeError('An estimate is tested against an error and degrees of freedom above zero')
  const t = estimate / se
  const reach = studentQuantile(0.975, df) * se
  return {
    se,
    df,
    t,
    p: studentTwoSided(t, df),
    interval: { low: estimate - reach, high: estimate + reach },
  }
}
