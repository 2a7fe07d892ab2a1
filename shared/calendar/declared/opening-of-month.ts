import { type Opening, weekdays } from '../../contract/catalogue/opening.ts'
import { dayNumber, monthsLater, weekday, writeDay } from '../day.ts'
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
  const closed = new Set(publicHolidays(Number(month.slice(0, 4)), rules).map(({ day }) => day))
  const open: OpenOfMonth = { days: 0, minutes: 0 }
  const after = dayNumber(monthsLater(first, 1))
  for (let day = dayNumber(first); day < after; day++) {
    const name = weekdays[(weekday(day) + 6) % 7]
    const lines = opening.filter(({ days }) => name && days.includes(name))
    if (lines.length === 0 || closed.has(writeDay(day))) continue
    open.days++
    for (const { from, to } of lines) open.minutes += minuteOf(to) - minuteOf(from)
  }
  return open
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
