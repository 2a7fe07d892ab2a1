import { type Length, periodBefore, periodOf } from '#shared/calendar/period.ts'

/** How many periods of each length are offered, the latest first. */
const offered: readonly (readonly [Length, number])[] = [
  ['month', 6],
  ['quarter', 4],
  ['year', 2],
]

/** Periods that are over by today. @param today `YYYY-MM-DD` */
export function periodsOver(today: string): string[] {
  return offered.flatMap(([length, count]) => {
    const found: string[] = []
    for (let period = periodOf(today, length); found.length < count; ) {
      period = periodBefore(period)
      found.push(period)
    }
    return found
  })
}

/** Today in a zone, as `YYYY-MM-DD`. */
export function todayIn(zone: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  return day.format(new Date())
}

/** The last month that is over. */
export function lastMonth(today: string): string {
  return periodBefore(periodOf(today, 'month'))
}
