import { dayNumber, daysLater } from './day.ts'
import { easterOf } from './easter.ts'
import { type Holiday, type HolidayName, nationalHolidays } from './holiday.ts'
import type { HolidayZone } from './holiday-zone.ts'

/** Parameters of a calendar of public holidays. */
export interface HolidayRules {
  zone: HolidayZone
  /** Whether services close on Whit Monday, a holiday that may be the day of solidarity. */
  isWhitMondayOff: boolean
}

/** A day with its public holiday. */
export interface HolidayOn {
  day: string
  name: HolidayName
}

/**
 * Returns the public holidays of a year, in order. Two may fall on one day: Ascension on 1 May in
 * 2008. They follow today's law for every year, except holidays with a first year.
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
