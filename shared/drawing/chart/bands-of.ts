import { daysLater } from '../../calendar/day.ts'
import type { Circumstance } from '../../contract/reporting/circumstance.ts'
import type { Band } from './circumstance-bands.tsx'
import { byDay } from './circumstances-by-day.ts'

/** The days of a chart. */
interface Shown {
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** First day after the chart. */
  until: string
}

/**
 * Returns circumstances as bands behind a series, numbered from the first. Bands are
 * clipped to the chart; those outside are left out.
 * @param at position of a time on the chart: a time scale in UTC, with days from 0:00
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
