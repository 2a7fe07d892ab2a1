import type {
  TreatedComparison,
  TreatedOutcome,
} from '#shared/contract/reporting/equal-treatment.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { equivalence } from '#shared/statistics/equivalence.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { toThousandth } from '../figures/to-thousandth.ts'

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
    }
  })
}
