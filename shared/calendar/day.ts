/** Milliseconds of a day without clock changes. */
const length = 86_400_000

/**
 * Returns a day of the calendar as a number that grows by one per day.
 * @param written `YYYY-MM-DD`
 * @throws RangeError when there is no such day
 */
export function dayNumber(written: string): number {
  const at = Date.parse(`${written}T00:00:00Z`)
  if (Number.isNaN(at) || writeDay(at / length) !== written)
    throw new RangeError(`${written} is no day of the calendar: a day is written as 2026-01-31`)
  return at / length
}

/**
 * Formats a day number as `YYYY-MM-DD`.
 * @throws RangeError before the year 0 and after 9999, which take more digits
 */
export function writeDay(number: number): string {
  const written = new Date(number * length).toISOString()
  if (!/^\d{4}-/.test(written))
    throw new RangeError(`${written} is before the year 0 or after 9999`)
  return written.slice(0, 10)
}

/** Returns the year of a day number. */
export function yearOf(number: number): number {
  return new Date(number * length).getUTCFullYear()
}

/** Returns the weekday of a day number: 0 for Sunday, 6 for Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** Returns the day some days later; earlier for a negative number. */
export function daysLater(day: string, days: number): string {
  return writeDay(dayNumber(day) + days)
}

/**
 * Returns the day some calendar months later, earlier for a negative number. A missing day becomes
 * the last of its month: one month before 31 March is 28 or 29 February.
 * @param day `YYYY-MM-DD`
 */
export function monthsLater(day: string, months: number): string {
  dayNumber(day)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = firstOf(year, month + months) - 1
  return writeDay(Math.min(firstOf(year, month - 1 + months) + date - 1, last))
}

/** Returns the number of the first day of a month; 0 is January of the year. */
function firstOf(year: number, month: number): number {
  // `Date.UTC` would shift the years 0 to 99 to the 20th century.
  return new Date(0).setUTCFullYear(year, month, 1) / length
}
