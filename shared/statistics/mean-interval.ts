import { type StudentTest, studentTest } from './student-test.ts'

/** A mean with its base, standard deviation and test. */
export interface MeanEstimate {
  /** Valid answers. */
  n: number
  /** In the unit of the answers. */
  mean: number
  /** Sample standard deviation; `null` for one answer. */
  sd: number | null
  /** All answers are equal: « tous égaux » is shown instead of an interval of no width. */
  allEqual: boolean
  /** `null` for one answer, or when all are equal. */
  test: StudentTest | null
}

/**
 * Returns a mean with Student's interval, `x̄ ± t₀.₉₇₅(n − 1) · s / √n`, from summary statistics.
 *
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908), 1-25.
 * @param n answers, a whole number from 1. @param spread sample variance (n − 1), in the square of
 * the unit; `null` of one answer.
 * @throws RangeError when there is no answer, or the variance is below zero.
 */
export function intervalOfMean(n: number, middle: number, spread: number | null): MeanEstimate {
  if (!(Number.isInteger(n) && n > 0)) throw new RangeError('A mean has at least one answer')
  if (spread !== null && !(spread >= 0)) throw new RangeError('A variance is not below zero')
  const known = n === 1 ? null : spread
  return {
    n,
    mean: middle,
    sd: known === null ? null : Math.sqrt(known),
    allEqual: known === 0,
    test: known === null || known === 0 ? null : studentTest(middle, Math.sqrt(known / n), n - 1),
  }
}
