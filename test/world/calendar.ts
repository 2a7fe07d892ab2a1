import { holidayZones } from '#shared/calendar/holiday-zone.ts'
import type { HolidayRules } from '#shared/calendar/public-holidays.ts'

/** The calendar of a zone, Whit Monday off. */
export function calendarOf(name: string): HolidayRules {
  const zone = holidayZones.find((one) => one.zone === name)
  if (!zone) throw new RangeError(`No holidays are known of ${name}`)
  return { zone, isWhitMondayOff: true }
}
