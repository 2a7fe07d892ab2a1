import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'

type Verdict = 'equivalent' | 'below' | 'unknown' | 'untested'

/** What is owed everywhere: hours that are announced, an address that answers, a date within the norm. */
const owed = 1

/**
 * Holds each place against what is owed everywhere, but for the margin. One is *below* once it may be
 * named so among all that were looked at.
 * @returns the verdict of each, in the order given, and of all together
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

/** One place below is enough; one untested or unknown forbids to say « everywhere ». */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict | null {
  if (verdicts.length === 0) return null
  if (verdicts.includes('below')) return 'below'
  return verdicts.every((one) => one === 'equivalent') ? 'equivalent' : 'unknown'
}
