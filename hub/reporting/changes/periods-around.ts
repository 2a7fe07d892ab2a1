import { daysOf, type Length, periodBefore, periodOf } from '#shared/calendar/period.ts'

/**
 * Returns the last whole period before a change and the first whole one after it. It leaves out the
 * period of the change, unless the change falls on its first day.
 * @param day `YYYY-MM-DD`
 */
export function periodsAround(day: string, every: Length): { before: string; after: string } {
  const own = periodOf(day, every)
  const { from, until } = daysOf(own)
  return { before: periodBefore(own), after: day === from ? own : periodOf(until, every) }
}

/** Returns some whole periods in a row, the first one given. */
export function periodsFrom(first: string, every: Length, count: number): string[] {
  const found = [first]
  for (let last = first; found.length < count; found.push(last))
    last = periodOf(daysOf(last).until, every)
  return found
}
