import {
  daysOf,
  isOver,
  type Length,
  lengthOf,
  lengths,
  periodOf,
} from '#shared/calendar/period.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'

/** Number of answers in a month. */
interface MonthCount {
  /** `YYYY-MM` */
  month: string
  n: number
}

/**
 * Selects the periods that may be published, so that no subtraction gives a small one back: months
 * within their quarter, quarters within their year, once those are over. A period is disclosable
 * when neither it nor the period around it is suppressed.
 */
export function disclosablePeriods(
  counts: readonly MonthCount[],
  today: string,
  fewest: number,
): (period: string) => boolean {
  const hidden = new Set<string>()
  for (const [at, length] of lengths.entries()) {
    const wider = lengths[at + 1]
    if (wider === undefined) break
    for (const [parent, own] of addUp(counts, length, wider)) {
      if (!isOver(parent, today)) continue
      const [shown = []] = suppress([[...own.values()]], fewest)
      for (const [place, period] of [...own.keys()].entries())
        if ((shown[place] ?? null) === null) hidden.add(period)
    }
  }
  return (period) => !holdersOf(period).some((one) => hidden.has(one))
}

/** Sums answers by period, grouped by the wider period. */
function addUp(counts: readonly MonthCount[], length: Length, wider: Length) {
  const groups = new Map<string, Map<string, number>>()
  for (const { month, n } of counts) {
    const parent = periodOf(month, wider)
    const own = groups.get(parent) ?? new Map<string, number>()
    const period = periodOf(month, length)
    groups.set(parent, own.set(period, (own.get(period) ?? 0) + n))
  }
  return groups
}

/** Returns a period and those around it: month, quarter, year. */
export function holdersOf(period: string): string[] {
  const { from } = daysOf(period)
  return lengths.slice(lengths.indexOf(lengthOf(period))).map((length) => periodOf(from, length))
}
