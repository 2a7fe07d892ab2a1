import type {
  DisclosedRecognition,
  TreatmentUntold,
} from '#shared/contract/reporting/equal-treatment.ts'
import { shownParts } from '../figures/shown-parts.ts'
import { compareTreated, isComparable, type TreatedPair } from './compare-treated.ts'
import { sumOf, treatedParts } from './treated-parts.ts'
import type { TreatedCount } from './treated-sql.ts'

/** The figures, without what stands beside them. */
type Recognition = Omit<DisclosedRecognition, 'told' | 'beside'>

/**
 * Compares requests recognised by the landmark with the others: only those still open then, and what
 * followed. Recognised later counts with the others, since the future makes no group. The whole, and
 * each channel, language and kind of help apart: nothing is adjusted in silence.
 */
export function describeRecognition(
  counts: readonly TreatedCount[],
  margin: number,
): Recognition | TreatmentUntold {
  const visible = counts.filter((one) => one.is_recognised !== null)
  if (sumOf(visible, 'n') === 0) return 'early'
  if (sumOf(visible, 'seen') === 0) return 'unmeasured'
  const open = visible.filter((one) => one.is_open)
  const { of, others } = sizesOf(open)
  if (of === 0) return 'nobody'
  if (others === 0) return 'everybody'
  const whole = pairsOf(open)
  if (!whole.every(isComparable)) return 'too_few'
  const told = treatedParts(open).map((parts) => {
    const shown = shownParts(parts.map((one) => Object.values(sizesOf(one.counts))))
    return parts.map((one, at) => ({ ...one, isShown: shown[at] === true }))
  })
  const parts = told.flat().filter(({ isShown }) => isShown)
  const together = parts.length * whole.length
  return {
    whole: compareTreated(whole, margin, whole.length),
    parts: parts.map(({ by, part, counts: own }) => ({
      by,
      part,
      comparisons: compareTreated(pairsOf(own), margin, together),
    })),
    hidden: told.flat().length - parts.length,
  }
}

const sizesOf = (counts: readonly TreatedCount[]) => {
  const [within] = pairsOf(counts)
  return { of: within.of.n, others: within.others.n }
}

function pairsOf(counts: readonly TreatedCount[]): [TreatedPair, TreatedPair] {
  const of = counts.filter((one) => one.is_recognised)
  const others = counts.filter((one) => !one.is_recognised)
  const pair = (outcome: TreatedPair['outcome'], column: 'within' | 'adapted_after') => ({
    outcome,
    of: { x: sumOf(of, column), n: sumOf(of, 'n') },
    others: { x: sumOf(others, column), n: sumOf(others, 'n') },
  })
  return [pair('within', 'within'), pair('adapted', 'adapted_after')]
}
