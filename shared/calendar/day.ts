/** Milliseconds of a day in a calendar that knows no summer time. */
const length = 86_400_000

/**
 * A day of the calendar, as a number that grows by one from day to day.
 * @param written `YYYY-MM-DD`
 * @throws RangeError when there is no such day
 */
export function dayNumber(written: string): number {
  const at = Date.parse(`${written}T00:00:00Z`)
  if (Number.isNaN(at) || writeDay(at / length) !== written)
    throw new RangeError(`${written} is no day of the calendar: a day is written as 2026-01-31`)
  return at / length
}

/** Writes the day of a number as `YYYY-MM-DD`. */
export function writeDay(number: number): string {
  return new Date(number * length).toISOString().slice(0, 10)
}

/** The year that the day of a number is in. */
export function yearOf(number: number): number {
  return new Date(number * length).getUTCFullYear()
}

/** The day of the week of the day of a number: 0 for Sunday, 6 for Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day so many days later; earlier when the number is below zero. */
export function daysLater(day: string, days: number): string {
  return writeDay(dayNumber(day) + days)
}
