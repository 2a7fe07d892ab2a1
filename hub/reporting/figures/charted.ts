import { monthsLater } from '#shared/calendar/day.ts'
import { type Days, daysOf, lengthOf, periodOf } from '#shared/calendar/period.ts'

/** Most periods in a chart, those without enough answers included. */
const furthest = 24

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** Returns the days of a chart: its period, and those before. */
export function chartedDays(at: string): Days {
  const { from, until } = daysOf(at)
  return { from: monthsLater(from, -furthest * monthsOf[lengthOf(at)]), until }
}

/** Groups months into the points of a chart, oldest first, up to its period. */
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
