import type { DelayUnit } from '../../contract/catalogue/norm.ts'
import { monthsLater } from '../day.ts'
import { holidayZoneOf, holidayZones } from '../holiday-zone.ts'
import type { HolidayRules } from '../public-holidays.ts'
import { dayAfter } from './working-days.ts'

/** The calendar of a service, as declared. */
interface Declared {
  zone: string
  whit_monday_off: boolean
}

/**
 * Returns the public holidays a service declares, metropolitan ones by default, and its time zone,
 * `null` by default.
 */
export function declaredCalendar(calendar: Declared | undefined): {
  rules: HolidayRules
  time: string | null
} {
  const known = holidayZones.find((one) => one.zone === calendar?.zone)
  return {
    rules: {
      zone: known ?? holidayZoneOf(''),
      isWhitMondayOff: calendar?.whit_monday_off ?? true,
    },
    time: known?.time ?? null,
  }
}

/** Returns the last day of a time limit: the first day does not count, the last one does. */
export function lastDay(from: string, count: number, unit: DelayUnit, rules: HolidayRules): string {
  return unit === 'month' ? monthsLater(from, count) : dayAfter(from, count, unit, rules)
}
