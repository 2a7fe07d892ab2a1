import { monthsLater } from '#shared/calendar/day.ts'
import { type Days, daysOf, lengthOf, periodOf } from '#shared/calendar/period.ts'

/** Periods that a chart looks back on at most, those without enough answers among them. */
const furthest = 24

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The days that the chart of a period is made of: its own, and those of the periods before it. */
export function chartedDays(at: string): Days {
  const { from, until } = daysOf(at)
  return { from: monthsLater(from, -furthest * monthsOf[lengthOf(at)]), until }
}

/** What happened in months, as the points of a chart: oldest first, those after it left out. */
export function chartedPeriods<One extends { month: string }>(
  all: readonly One[],
  at: string,
): { period: string; months: One[] }[] {
  const { from, until } = chartedDays(at)
  const found = new Map<string, One[]>()
  for (const one of all) {
    const day = `${one.month}-01`
    if (day < from || day >= until) continue
    const period = periodOf(one.month, lengthOf(at))
    const own = found.get(period)
    if (own) own.push(one)
    else found.set(period, [one])
  }
  return [...found]
    .map(([period, months]) => ({ period, months }))
    .sort((one, other) => (one.period < other.period ? -1 : 1))
}
