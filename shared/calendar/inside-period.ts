import { dayNumber, daysLater, weekday, writeDay, yearOf } from './day.ts'
import { type Days, daysOf, isOver, periodPattern } from './period.ts'

/**
 * A period that people of the organisation may read: a whole month, quarter or year, a complete ISO
 * 8601 week, or own dates with both days included. Readers outside have whole months only.
 */
export const insidePattern =
  /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3])|\d{2}-\d{2}\.\.(?:19|20|21)\d{2}-\d{2}-\d{2}))?$/

/** Why a period cannot be read. */
export type PeriodFault = 'no_period' | 'before_its_start' | 'period_not_over'

/** Returns whether a period is a whole month, quarter or year, which readers outside have too. */
export function isWhole(period: string): boolean {
  return periodPattern.test(period)
}

/**
 * Returns the days of a period that people inside may read.
 * @throws RangeError when it is none, or ends before it starts
 */
export function insideDaysOf(period: string): Days {
  if (isWhole(period)) return daysOf(period)
  const [from = '', last] = period.split('..')
  if (last === undefined) return daysOfWeek(period)
  const days = { from: writeDay(dayNumber(from)), until: daysLater(last, 1) }
  if (days.from >= days.until) throw new RangeError('A period ends after it starts')
  return days
}

/**
 * Returns why a period cannot be read by people inside; `null` where it can. A month, quarter, year
 * or week must be over. Own dates may end today.
 * @param today `YYYY-MM-DD`
 */
export function faultOf(period: string, today: string): PeriodFault | null {
  if (!insidePattern.test(period)) return 'no_period'
  if (isWhole(period)) return isOver(period, today) ? null : 'period_not_over'
  const [from = '', last] = period.split('..')
  if (last !== undefined && isDay(from) && isDay(last) && last < from) return 'before_its_start'
  try {
    const { until } = insideDaysOf(period)
    const end = last === undefined ? today : daysLater(today, 1)
    return until <= end ? null : 'period_not_over'
  } catch {
    return 'no_period'
  }
}

/** Returns the ISO 8601 week of a day: `2026-W48`. @param day `YYYY-MM-DD` */
export function weekOf(day: string): string {
  const thursday = mondayOf(dayNumber(day)) + 3
  const year = yearOf(thursday)
  const nth = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1
  return `${year}-W${String(nth).padStart(2, '0')}`
}

/** Returns the same period of the year before; the 52nd week where that year has no 53rd. */
export function yearBefore(period: string): string {
  const earlier = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const [from = '', last] = period.split('..')
  if (last !== undefined) return [from, last].map((day) => leapless(earlier(day))).join('..')
  const found = earlier(period)
  return found.endsWith('-W53') && !isWeek(found) ? found.replace('W53', 'W52') : found
}

const leapless = (day: string) => (isDay(day) ? day : day.replace('-02-29', '-02-28'))

function daysOfWeek(period: string): Days {
  if (!isWeek(period)) throw new RangeError(`${period} is no week of ISO 8601`)
  const monday = mondayIn(period)
  return { from: writeDay(monday), until: writeDay(monday + 7) }
}

const isWeek = (period: string) => weekOf(writeDay(mondayIn(period))) === period

/** Returns the Monday of a week by its number; 4 January is in the first one. */
function mondayIn(period: string): number {
  return mondayOf(dayNumber(`${period.slice(0, 4)}-01-04`)) + 7 * (Number(period.slice(-2)) - 1)
}

const mondayOf = (day: number) => day - ((weekday(day) + 6) % 7)

function isDay(day: string): boolean {
  try {
    return dayNumber(day) > 0
  } catch {
    return false
  }
}
