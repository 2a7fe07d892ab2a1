import { closingOn } from '#shared/calendar/declared/closing.ts'
import { declaredCalendar, lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import { holidayZoneOf, holidayZones } from '#shared/calendar/holiday-zone.ts'
import type { HolidayRules } from '#shared/calendar/public-holidays.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'

/** Location of a request: its public holidays and its time zone. */
export interface Whereabouts {
  rules: HolidayRules
  zone: string
}

/**
 * An INSEE code of a commune, which gives the location. A district that the organisation declares
 * gives none, nor does a code of five digits elsewhere, such as a ZIP code.
 */
const commune = /^(?:\d{2}|2[AB])\d{3}$/

/**
 * Returns the public holidays and time zone of a request: those of its commune, else those of the
 * service, else metropolitan holidays and the organisation's zone.
 */
export function whereaboutsOf(
  { calendar }: Pick<Service, 'calendar'>,
  territory: string | null,
  zone: string,
): Whereabouts {
  const { rules, time } = declaredCalendar(calendar)
  const home = time ?? zone
  const isFrench = holidayZones.some((one) => one.time === home)
  if (!isFrench || territory === null || !commune.test(territory)) return { rules, zone: home }
  const ofCommune = holidayZoneOf(territory)
  return { rules: { ...rules, zone: ofCommune }, zone: ofCommune.time }
}

/**
 * Returns the period of the service standard: from receipt to closing time on its last day, or to
 * midnight when that day has no declared hours. `null` without a service standard.
 */
export function normWindow(
  service: Service,
  receivedAt: Date,
  { rules, zone }: Whereabouts,
): PromiseWindow | null {
  const { delay, unit } = service.norm
  if (delay === 0) return null
  const day = lastDay(dayIn(zone, receivedAt), delay, unit, rules)
  const closing = closingOn(service.opening ?? [], day) ?? '23:59:59'
  return {
    from: receivedAt.toISOString(),
    to: momentIn(zone, day, closing).toISOString(),
    zone,
    basis: 'norm',
  }
}
