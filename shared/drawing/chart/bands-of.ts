import { daysLater } from '../../calendar/day.ts'
import type { Circumstance } from '../../contract/reporting/circumstance.ts'
import type { Band } from './circumstance-bands.tsx'
import { byDay } from './circumstances-by-day.ts'

/** The days a drawing is about. */
interface Shown {
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** First day that is no longer of it. */
  until: string
}

/**
 * Circumstances as bands behind a series, numbered as `CircumstanceList` numbers the same ones. What
 * began before the drawing or ends after it goes to its edge; what is outside is not drawn.
 * @param at where a moment stands on the drawing: a scale of time in UTC, of which days begin at 0:00
 */
export function bandsOf(
  circumstances: readonly Circumstance[],
  at: (moment: Date) => number,
  shown: Shown,
): Band[] {
  return byDay(circumstances).flatMap(({ id, from, until }, nth) => {
    const [, first = from] = [from, shown.from].sort()
    const after = until === null ? shown.until : daysLater(until, 1)
    const [last = after] = [after, shown.until].sort()
    if (first >= last) return []
    return [{ key: id, from: at(startOf(first)), to: at(startOf(last)), mark: String(nth + 1) }]
  })
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)
