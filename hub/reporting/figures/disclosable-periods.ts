import {
  daysOf,
  isOver,
  type Length,
  lengthOf,
  lengths,
  periodOf,
} from '#shared/calendar/period.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'

/** How many answered in a month. */
interface MonthCount {
  /** `YYYY-MM` */
  month: string
  n: number
}

/**
 * Says which periods may leave the house, so that no subtraction of one from another brings back one
 * with too few answers: months among those of their quarter, quarters among those of their year, as
 * soon as that is over and may be taken away too. A period is told when it is not hidden among its
 * sisters, and what holds it is told.
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

/** Answers of each period of a length, under the period that holds it. */
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

/** A period and those that hold it: a month, its quarter, its year. */
export function holdersOf(period: string): string[] {
  const { from } = daysOf(period)
  return lengths.slice(lengths.indexOf(lengthOf(period))).map((length) => periodOf(from, length))
}
