import { betaQuantile } from './distribution/beta.ts'
import type { Interval } from './wilson.ts'

/**
 * Returns the exact interval of a proportion, whose coverage is at least the nominal one: for legal
 * claims. It is wider than Wilson's: the α/2 quantile of Beta(x, n − x + 1) to the 1 − α/2 quantile of
 * Beta(x + 1, n − x).
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in
 * the case of the binomial", Biometrika 26 (1934), 404-413.
 * @param x successes, a whole number of the `n`. @param n base; `n = 0` gives `null`.
 * @param confidence between 0 and 1, two-sided: 0.9 gives bounds of 95 % on one side.
 * @throws RangeError when `x` is no count of the `n`, or the confidence none.
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Interval | null {
  if (!(Number.isInteger(x) && Number.isInteger(n) && x >= 0 && x <= n))
    throw new RangeError('A share counts between none and all')
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError('A confidence is above none and below all')
  if (n === 0) return null
  const tail = (1 - confidence) / 2
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  }
}
