import type { DelayUnit } from '../../contract/catalogue/norm.ts'
import { monthsLater } from '../day.ts'
import { holidayZoneOf, holidayZones } from '../holiday-zone.ts'
import type { HolidayRules } from '../public-holidays.ts'
import { dayAfter } from './working-days.ts'

/** The calendar of a service, as it declares it. */
interface Declared {
  zone: string
  whit_monday_off: boolean
}

/**
 * The holidays a service declares, those of the metropole when it declares none, and the time that
 * is told there, `null` when it does not say.
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

/** The day on which a delay ends: the day it is counted from is left out, the last one counts. */
export function lastDay(from: string, count: number, unit: DelayUnit, rules: HolidayRules): string {
  return unit === 'month' ? monthsLater(from, count) : dayAfter(from, count, unit, rules)
}
