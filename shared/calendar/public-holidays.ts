import { dayNumber, daysLater } from './day.ts'
import { easterOf } from './easter.ts'
import { type Holiday, type HolidayName, nationalHolidays } from './holiday.ts'
import type { HolidayZone } from './holiday-zone.ts'

/** What makes one calendar of holidays differ from another. */
export interface HolidayRules {
  zone: HolidayZone
  /** Whether services are closed on Whit Monday, a holiday that may be the day of solidarity. */
  isWhitMondayOff: boolean
}

/** A day and the holiday it is. */
export interface HolidayOn {
  day: string
  name: HolidayName
}

/**
 * The public holidays of a year, in order. Two may fall on one day: Ascension on 1 May in 2008.
 * They are those of today's law, whatever the year, but for a holiday that says since when it is one.
 */
export function publicHolidays(year: number, rules: HolidayRules): HolidayOn[] {
  const easter = easterOf(year)
  return [...nationalHolidays, ...rules.zone.own]
    .filter(({ name }) => rules.isWhitMondayOff || name !== 'whit_monday')
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map((holiday) => ({ name: holiday.name, day: dayOf(holiday, year, easter) }))
    .sort((one, other) => dayNumber(one.day) - dayNumber(other.day))
}

function dayOf(holiday: Holiday, year: number, easter: string): string {
  return 'on' in holiday ? `${year}-${holiday.on}` : daysLater(easter, holiday.afterEaster)
}
