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

/**
 * Decides which parts of a whole may be shown, whose totals are shown too: each count of a shown
 * part is large enough, and so is each count of all hidden parts together, or it is nothing. The
 * smallest is hidden first.
 * @param parts the counts of each part, as many of each
 */
export function shownParts(parts: readonly (readonly number[])[]): boolean[] {
  const shown = parts.map((counts) => Math.min(...counts) >= fewestPublic)
  const isUnsafe = () =>
    (parts[0] ?? []).some((_, column) => {
      const hidden = parts.reduce((n, one, at) => (shown[at] ? n : n + (one[column] ?? 0)), 0)
      return hidden > 0 && hidden < fewestPublic
    })
  while (shown.includes(true) && isUnsafe()) {
    const left = parts.flatMap((one, at) => (shown[at] ? [{ at, size: Math.min(...one) }] : []))
    const [first] = left.sort((one, other) => one.size - other.size)
    if (first) shown[first.at] = false
  }
  return shown
}
