import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'

type Verdict = 'equivalent' | 'below' | 'unknown' | 'untested'

/**
 * Target for every place: announced hours, an address that answers, a date within the service
 * standard.
 */
const owed = 1

/**
 * Compares each place with the target, within the margin of error. A place is *below* only after
 * the correction for multiple comparisons.
 * @returns the verdict of each place, in the given order, and of all together
 */
export function judgeRows(
  rows: readonly (Counted & { id: string })[],
  margin: number,
): { verdicts: Verdict[]; everywhere: Verdict | null } {
  const judged = equalEverywhere(rows, owed, margin)
  if (judged === null) return { verdicts: [], everywhere: null }
  const verdicts = judged.places.map((one): Verdict => {
    if (one.verdict !== 'below') return one.verdict
    return one.named ? 'below' : 'unknown'
  })
  return { verdicts, everywhere: verdictOfAll(verdicts) }
}

/**
 * Returns the verdict of all places: one place below decides it, and one untested or unknown place
 * excludes « everywhere ».
 */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict | null {
  if (verdicts.length === 0) return null
  if (verdicts.includes('below')) return 'below'
  return verdicts.every((one) => one === 'equivalent') ? 'equivalent' : 'unknown'
}
