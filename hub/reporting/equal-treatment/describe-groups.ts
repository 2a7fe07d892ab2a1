import {
  type DisclosedGroups,
  type TreatmentUntold,
  treatedOutcomes,
} from '#shared/contract/reporting/equal-treatment.ts'
import { shownParts } from '../figures/shown-parts.ts'
import { compareTreated, isComparable, type TreatedPair } from './compare-treated.ts'
import { sumOf, type TreatedPart, treatedParts } from './treated-parts.ts'
import type { TreatedCount } from './treated-sql.ts'

/** The figures, without what stands beside them. */
type Groups = Omit<DisclosedGroups, 'told' | 'beside'>

/**
 * Compares the requests of each channel, each language, and those with somebody's help, with all
 * others of the service. What makes these groups is known on the day of receipt, so no landmark is
 * needed. Two groups are compared with each other once.
 */
export function describeGroups(
  counts: readonly TreatedCount[],
  margin: number,
): Groups | TreatmentUntold {
  if (sumOf(counts, 'n') === 0) return 'early'
  const splits = treatedParts(counts)
  if (splits.length === 0) return 'one_group'
  const told = splits.flatMap((parts) => pairsOf(parts, counts))
  const shown = told.filter(({ pairs }) => pairs.length > 0)
  if (shown.length === 0) return 'too_few'
  const together = shown.reduce((n, { pairs }) => n + pairs.length, 0)
  return {
    parts: shown.map(({ by, part, pairs }) => ({
      by,
      part,
      comparisons: compareTreated(pairs, margin, together),
    })),
    hidden: told.length - shown.length,
  }
}

const columns = {
  within: { x: 'within', n: 'n' },
  kept: { x: 'kept', n: 'due' },
  adapted: { x: 'adapted', n: 'n' },
} as const

/** Pairs the parts of one split with all other requests, where that may be shown. */
function pairsOf(parts: readonly TreatedPart[], all: readonly TreatedCount[]) {
  const found = parts.map(({ by, part }) => ({ by, part, pairs: [] as TreatedPair[] }))
  for (const outcome of treatedOutcomes) {
    const { x, n } = columns[outcome]
    const whole = { x: sumOf(all, x), n: sumOf(all, n) }
    const own = parts.map(({ counts }) => ({ x: sumOf(counts, x), n: sumOf(counts, n) }))
    const isShown = shownParts(own.map((one) => [one.n]))
    for (const [at, of] of own.entries()) {
      const pair = { outcome, of, others: { x: whole.x - of.x, n: whole.n - of.n } }
      if (isShown[at] && isComparable(pair)) found[at]?.pairs.push(pair)
    }
  }
  return found.length === 2 ? [rarer(found, parts)] : found
}

/** Of two groups, the one with fewer requests is compared with the other. */
function rarer<One>(two: readonly One[], parts: readonly TreatedPart[]): One {
  const [first, second] = parts.map(({ counts }) => sumOf(counts, 'n'))
  const one = (first ?? 0) <= (second ?? 0) ? two[0] : two[1]
  if (one === undefined) throw new Error('Two groups are compared')
  return one
}
