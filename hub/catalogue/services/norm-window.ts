import { closingOn } from '#shared/calendar/declared/closing.ts'
import { declaredCalendar, lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import { holidayZoneOf, holidayZones } from '#shared/calendar/holiday-zone.ts'
import type { HolidayRules } from '#shared/calendar/public-holidays.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'

/** Where a request is: which days are holidays there, and what time it is. */
export interface Whereabouts {
  rules: HolidayRules
  zone: string
}

/**
 * An INSEE code of a commune, which says where it is; a district the organisation declares does not,
 * nor a code of five figures elsewhere, as a ZIP code.
 */
const commune = /^(?:\d{2}|2[AB])\d{3}$/

/**
 * The holidays and the time that a request lives by: those of its commune when it names one, else
 * those the service declares, else the holidays of the metropole and the organisation's time.
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
 * The window the service promises to all: from receipt until it closes on the last day of its norm;
 * until midnight where no hours are declared for that day. `null` when it announces no delay.
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
