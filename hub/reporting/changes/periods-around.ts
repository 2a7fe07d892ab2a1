import { daysOf, type Length, periodBefore, periodOf } from '#shared/calendar/period.ts'

/**
 * The whole period before a change was made and the whole one after, without the one it was made in:
 * that one is of both. A change of the first day of a period is before all of it.
 * @param day `YYYY-MM-DD`
 */
export function periodsAround(day: string, every: Length): { before: string; after: string } {
  const own = periodOf(day, every)
  const { from, until } = daysOf(own)
  return { before: periodBefore(own), after: day === from ? own : periodOf(until, every) }
}
