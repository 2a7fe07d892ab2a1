import { checkCounted } from './check-counted.ts'
import { normalCdf } from './distribution/normal.ts'
import { type Counted, newcombe } from './newcombe.ts'
import { z90 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** The level of either one-sided test. */
const level = 0.05

/** Whether two things differ by less than a margin, by more, or cannot be told. */
export type EquivalenceVerdict = 'equivalent' | 'different' | 'unknown'

/** One of the two one-sided tests of equivalence. */
interface OneSided {
  z: number
  p: number
}

/** Two shares held against a margin. Shares, their difference and its bounds are proportions. */
export interface EquivalenceOfShares {
  difference: number
  /** Standard error, each share with its own variance; 0 when neither leaves anything to chance. */
  se: number
  /** That the difference is not below −margin; `null` when `se` is 0, for the test then knows nothing. */
  lower: OneSided | null
  /** That it is not above the margin. */
  upper: OneSided | null
  /** The larger p of both, which is that of equivalence. */
  p: number | null
  /** Interval of 90 %, the one that belongs to the test. */
  wald: Interval
  /** Interval of 90 %, the one to show: right with few answers, and at none or all. */
  newcombe: Interval
  /**
   * `equivalent` when the interval shown lies within the margins and the test, where there is one,
   * says so at 5 %; `different` when it lies outside of them.
   */
  verdict: EquivalenceVerdict
}

/**
 * Two one-sided tests of the equivalence of two shares: « not different » is never taken for « the
 * same ».
 *
 * Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure and the power approach
 * for assessing the equivalence of average bioavailability", Journal of Pharmacokinetics and
 * Biopharmaceutics 15 (1987), 657-680; for shares S. Wellek, "Testing Statistical Hypotheses of
 * Equivalence and Noninferiority" (2nd ed., 2010).
 * @param margin the largest difference that does not matter, above 0: a choice of the site owner.
 * @returns `null` when nobody answered on one side: that is untested.
 * @throws RangeError as `checkCounted`, and when the margin is not above zero.
 */
export function equivalenceOfShares(
  one: Counted,
  other: Counted,
  margin: number,
): EquivalenceOfShares | null {
  checkCounted(one)
  checkCounted(other)
  if (!(margin > 0 && Number.isFinite(margin))) throw new RangeError('A margin is above zero')
  const shown = newcombe(one, other, z90)
  if (shown === null) return null
  const { difference, low, high } = shown
  const se = Math.sqrt(varianceOf(one) + varianceOf(other))
  const lower = se === 0 ? null : test(-(difference + margin) / se)
  const upper = se === 0 ? null : test((difference - margin) / se)
  const p = lower && upper && Math.max(lower.p, upper.p)
  return {
    difference,
    se,
    lower: lower && { z: -lower.z, p: lower.p },
    upper,
    p,
    wald: { low: difference - z90 * se, high: difference + z90 * se },
    newcombe: { low, high },
    verdict: judge(low, high, margin, p),
  }
}

function test(z: number): OneSided {
  return { z, p: normalCdf(z) }
}

function varianceOf({ x, n }: Counted): number {
  return ((x / n) * (1 - x / n)) / n
}

function judge(low: number, high: number, margin: number, p: number | null): EquivalenceVerdict {
  if (low > margin || high < -margin) return 'different'
  const within = low > -margin && high < margin
  // Without a test the interval alone decides.
  return within && (p ?? 0) < level ? 'equivalent' : 'unknown'
}
