import { type Opening, weekdays } from '../../contract/catalogue/opening.ts'
import { dayNumber, monthsLater, weekday, writeDay } from '../day.ts'
import type { Days } from '../period.ts'
import { type HolidayRules, publicHolidays } from '../public-holidays.ts'

/** Declared opening of a place in a month. */
export interface OpenOfMonth {
  /** Days with opening hours. */
  days: number
  minutes: number
}

/**
 * Returns the opening of a month from weekly hours, without public holidays.
 * @param month `YYYY-MM`
 * @throws RangeError when it is no month
 */
export function openingOfMonth(opening: Opening, month: string, rules: HolidayRules): OpenOfMonth {
  const first = `${month}-01`
  const open = openDaysOf(opening, { from: first, until: monthsLater(first, 1) }, rules)
  return {
    days: open.length,
    minutes: open
      .flatMap(({ lines }) => lines)
      .reduce((sum, { from, to }) => sum + minuteOf(to) - minuteOf(from), 0),
  }
}

/** Lists the days with opening hours, without public holidays, and their hours. */
export function openDaysOf(
  opening: Opening,
  { from, until }: Days,
  rules: HolidayRules,
): { day: string; lines: Opening }[] {
  const holidays = new Map<number, Set<string>>()
  const isHoliday = (day: string) => {
    const year = Number(day.slice(0, 4))
    const known = holidays.get(year) ?? new Set(publicHolidays(year, rules).map((one) => one.day))
    holidays.set(year, known)
    return known.has(day)
  }
  const found: { day: string; lines: Opening }[] = []
  const after = dayNumber(until)
  for (let number = dayNumber(from); number < after; number++) {
    const name = weekdays[(weekday(number) + 6) % 7]
    const lines = opening.filter(({ days }) => name && days.includes(name))
    const day = writeDay(number)
    if (lines.length > 0 && !isHoliday(day)) found.push({ day, lines })
  }
  return found
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
