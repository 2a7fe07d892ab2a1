import { checkWhole } from './check-counted.ts'
import { normalQuantile } from './distribution/normal.ts'
import { type Counted, type Difference, newcombe } from './newcombe.ts'
import { z90 } from './reach.ts'

/** Two proportions compared within a margin. All numbers are proportions. */
export interface Equivalence extends Difference {
  /**
   * `equivalent`: the difference is within the margin; `gap`: it is beyond it; `unknown`: undecided.
   */
  verdict: 'equivalent' | 'gap' | 'unknown'
}

/** Level of each test. */
const level = 0.05

/**
 * Returns the fewest cases of each group with which equality may be concluded: with fewer, even two
 * groups in which all are alike leave the margin. From Wilson's bound of such a group, `z² / (n +
 * z²) ≤ margin`.
 */
export function fewestForEquivalence(margin: number): number {
  if (!(margin > 0 && margin < 1)) throw new RangeError('A margin is above none and below all')
  return Math.ceil((z90 ** 2 * (1 - margin)) / margin)
}

/**
 * Compares two independent groups within a margin, on both sides. `equivalent` is the result of two
 * one-sided tests at 5 %: the 90 % interval is within the margin. `gap` tests the contrary: the
 * interval is wholly beyond the margin, at 5 % divided by the number of comparisons (Bonferroni).
 * « No difference found » is neither.
 *
 * Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure and the power
 * approach for assessing the equivalence of average bioavailability", J. Pharmacokinet. Biopharm.
 * 15 (1987), 657-680; the interval as `newcombe`.
 * @param margin how large a difference does not matter: a choice of the site owner, to be shown.
 * @param comparisons how many are read together, this one included.
 * @returns the difference of the first less the second with its 90 % interval; `null` when one has
 *   no case.
 * @throws RangeError when a count is not whole or not between none and all, for a margin that is
 *   not above none and below all, and for fewer than one comparison.
 */
export function equivalence(
  one: Counted,
  other: Counted,
  margin: number,
  comparisons = 1,
): Equivalence | null {
  checkWhole(one)
  checkWhole(other)
  if (one.n === 0 || other.n === 0) return null
  return judgeDifference((z) => newcombe(one, other, z), margin, {
    fewest: Math.min(one.n, other.n),
    comparisons,
  })
}

/**
 * Judges any difference in the same way, by its intervals.
 * @param intervalAt the difference with the interval that reaches so far; `null` without one
 * @param fewest cases of the smaller group
 * @returns `null` without an interval @throws RangeError as `equivalence`
 */
export function judgeDifference(
  intervalAt: (z: number) => Difference | null,
  margin: number,
  { fewest, comparisons }: { fewest: number; comparisons: number },
): Equivalence | null {
  const needed = fewestForEquivalence(margin)
  if (!(comparisons >= 1)) throw new RangeError('One comparison or more is made')
  const found = intervalAt(z90)
  const corrected = intervalAt(normalQuantile(1 - level / comparisons))
  if (found === null || corrected === null) return null
  const isWithin = found.low > -margin && found.high < margin
  const isBeyond = corrected.low > margin || corrected.high < -margin
  return {
    ...found,
    verdict: isBeyond ? 'gap' : isWithin && fewest >= needed ? 'equivalent' : 'unknown',
  }
}

/**
 * Returns how many cases each of two equal groups needs, to be shown equivalent within the margin:
 * `(z₀.₉₅ + z₁₋β⸝₂)² · 2 p (1 − p) / margin²`, rounded up.
 *
 * Source: S.-C. Chow, J. Shao and H. Wang, "Sample Size Calculations in Clinical Research" (2008),
 * 89, for two one-sided tests at 5 %.
 * @param p expected proportion. @param power from 0 to 1.
 * @throws RangeError when a figure is not between none and all.
 */
export function casesForEquivalence(p: number, margin: number, power = 0.8): number {
  if (![p, margin, power].every((one) => one > 0 && one < 1))
    throw new RangeError('Proportions are above none and below all')
  const reach = z90 + normalQuantile(1 - (1 - power) / 2)
  return Math.ceil((reach ** 2 * 2 * p * (1 - p)) / margin ** 2)
}
