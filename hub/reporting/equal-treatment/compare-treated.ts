import type { SampleSize } from '#shared/contract/figures/sample-size.ts'
import type {
  TreatedComparison,
  TreatedOutcome,
} from '#shared/contract/reporting/equal-treatment.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { casesForEquivalence, equivalence } from '#shared/statistics/equivalence.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { inMonths } from '../figures/describe-sample-size.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { judgedLength } from './judged-days.ts'

/** Two groups to compare; the first is the one that is named. */
export interface TreatedPair {
  outcome: TreatedOutcome
  of: Counted
  others: Counted
}

/** Returns whether both groups are large enough to be compared. */
export const isComparable = ({ of, others }: TreatedPair) =>
  of.n >= fewestPublic && others.n >= fewestPublic

/**
 * Compares comparable pairs that are read together: a gap is named only beyond what chance gives to
 * so many comparisons.
 */
export function compareTreated(
  pairs: readonly TreatedPair[],
  margin: number,
  together: number,
): TreatedComparison[] {
  return pairs.flatMap(({ outcome, of, others }) => {
    const found = equivalence(of, others, margin, Math.max(1, together))
    if (found === null) return []
    const { verdict, difference, low, high } = found
    return {
      outcome,
      of,
      others,
      difference: toThousandth(difference),
      low: toThousandth(low),
      high: toThousandth(high),
      verdict,
      would_take: verdict === 'unknown' ? wouldTake(of, others, margin) : null,
    }
  })
}

/**
 * Says how many requests of each group would show two equal groups equivalent. The share is drawn a
 * little towards the half: none or all of a few would promise too much. Where there are as many,
 * the groups differ by about the margin, and no number is promised.
 */
function wouldTake(of: Counted, others: Counted, margin: number): SampleSize {
  const share = (of.x + others.x + 2) / (of.n + others.n + 4)
  const needed = casesForEquivalence(share, margin)
  const fewest = Math.min(of.n, others.n)
  return inMonths(needed > fewest ? needed : null, fewest, judgedLength)
}
