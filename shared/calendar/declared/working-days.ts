import type { DelayUnit } from '../../contract/catalogue/norm.ts'
import { dayNumber, weekday, writeDay, yearOf } from '../day.ts'
import { type HolidayOn, type HolidayRules, publicHolidays } from '../public-holidays.ts'

/**
 * How days are counted: `working` from Monday to Friday (*jours ouvrés*), `business` from Monday to
 * Saturday (*jours ouvrables*), both without holidays; `calendar` all of them.
 */
export type DayUnit = 'working' | 'business' | 'calendar'

/** The longest stretch that is counted, in days: a century. */
const longest = 36_525

/**
 * Days from one day to another, the first left out and the last counted: none within one day.
 * @param from `YYYY-MM-DD` @param to a day that is not before
 * @throws RangeError when one is no day, or they are in the wrong order or a century apart
 */
export function countDays(from: string, to: string, unit: DayUnit, rules: HolidayRules): number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last < first) throw new RangeError(`${to} is before ${from}`)
  if (last - first > longest) throw new RangeError(`${to} is more than a century after ${from}`)
  if (unit === 'calendar') return last - first
  const counts = counting(unit, rules)
  let days = 0
  for (let day = first + 1; day <= last; day++) if (counts(day)) days++
  return days
}

/**
 * For each day from one to another, how many days count since the first, which is not counted itself:
 * from one of them to another as many as the difference.
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
 * The day on which so many days have passed since another, which is not counted itself.
 * @param from `YYYY-MM-DD` @param days a whole number; none gives the day itself
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
 * The holidays from one day to another that were not counted though their day of the week is, in
 * order; none where all days count.
 * @param from `YYYY-MM-DD`, left out @param to a day that is not before
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

/** Tells of a day whether it counts; the holidays of a year are worked out once. */
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

/** Whether a day is one of the week that never counts. */
function isDayOff(day: number, unit: 'working' | 'business'): boolean {
  const at = weekday(day)
  return at === 0 || (unit === 'working' && at === 6)
}
