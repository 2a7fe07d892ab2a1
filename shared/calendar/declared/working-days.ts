import type { DelayUnit } from '../../contract/catalogue/norm.ts'
import { dayNumber, weekday, writeDay, yearOf } from '../day.ts'
import { type HolidayOn, type HolidayRules, publicHolidays } from '../public-holidays.ts'

/**
 * Unit of a count of days: `working` from Monday to Friday (*jours ouvrés*), `business` from Monday
 * to Saturday (*jours ouvrables*), both without public holidays; `calendar` all days.
 */
export type DayUnit = 'working' | 'business' | 'calendar'

/** Longest period to count, in days: a century. */
const longest = 36_525

/**
 * Counts the days from one day to another, without the first and with the last: 0 within one day.
 * @param from `YYYY-MM-DD` @param to a day that is not before
 * @throws RangeError when one is no day, or they are in the wrong order or a century apart
 */
export function countDays(from: string, to: string, unit: DayUnit, rules: HolidayRules): number {
  return openCountDays(unit, rules)(from, to)
}

/** Returns `countDays` for one unit: it computes the holidays of a year once, for many counts. */
export function openCountDays(
  unit: DayUnit,
  rules: HolidayRules,
): (from: string, to: string) => number {
  const counts = unit === 'calendar' ? null : counting(unit, rules)
  return (from, to) => {
    const [first, last] = [dayNumber(from), dayNumber(to)]
    if (last < first) throw new RangeError(`${to} is before ${from}`)
    if (last - first > longest) throw new RangeError(`${to} is more than a century after ${from}`)
    if (counts === null) return last - first
    let days = 0
    for (let day = first + 1; day <= last; day++) if (counts(day)) days++
    return days
  }
}

/**
 * Returns, for each day of a period, the number of counted days since the first, which is excluded.
 * The count between any two days is the difference.
 * @param from `YYYY-MM-DD` @param to a day that is not before
 */
export function countEachDay(
  from: string,
  to: string,
  unit: DayUnit,
  rules: HolidayRules,
): { day: string; counted: number }[] {
  const first = dayNumber(from)
  const counts = unit === 'calendar' ? () => true : counting(unit, rules)
  let counted = 0
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, at) => {
    if (at > 0 && counts(first + at)) counted++
    return { day: writeDay(first + at), counted }
  })
}

/**
 * Returns the day a number of counted days after another, which is excluded.
 * @param from `YYYY-MM-DD` @param days a whole number; 0 gives the day itself
 */
export function dayAfter(from: string, days: number, unit: DayUnit, rules: HolidayRules): string {
  if (!Number.isInteger(days) || days < 0 || days > longest)
    throw new RangeError('Days are counted in whole numbers, up to a century')
  let day = dayNumber(from)
  if (unit === 'calendar') return writeDay(day + days)
  const counts = counting(unit, rules)
  for (let left = days; left > 0; ) if (counts(++day)) left--
  return writeDay(day)
}

/**
 * Returns the public holidays of a period that a count has skipped, although their weekday counts;
 * in order, and none when all days count.
 * @param from `YYYY-MM-DD`, excluded @param to a day that is not before
 */
export function holidaysSkipped(
  from: string,
  to: string,
  unit: DelayUnit,
  rules: HolidayRules,
): HolidayOn[] {
  if (unit !== 'working' && unit !== 'business') return []
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const skipped: HolidayOn[] = []
  for (let year = yearOf(first); year <= yearOf(last); year++)
    for (const holiday of publicHolidays(year, rules)) {
      const day = dayNumber(holiday.day)
      if (day > first && day <= last && !isDayOff(day, unit)) skipped.push(holiday)
    }
  return skipped
}

/** Returns a function that tells whether a day counts; it computes the holidays of a year once. */
function counting(unit: 'working' | 'business', rules: HolidayRules): (day: number) => boolean {
  const years = new Map<number, ReadonlySet<number>>()
  const holidaysOf = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const found = new Set(publicHolidays(year, rules).map(({ day }) => dayNumber(day)))
    years.set(year, found)
    return found
  }
  return (day) => !isDayOff(day, unit) && !holidaysOf(yearOf(day)).has(day)
}

/** Returns whether the weekday of a day never counts. */
function isDayOff(day: number, unit: 'working' | 'business'): boolean {
  const at = weekday(day)
  return at === 0 || (unit === 'working' && at === 6)
}
