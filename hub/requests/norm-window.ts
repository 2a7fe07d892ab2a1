import { monthsLater } from '#shared/calendar/day.ts'
import { holidayZoneOf, holidayZones } from '#shared/calendar/holiday-zone.ts'
import type { HolidayRules } from '#shared/calendar/public-holidays.ts'
import { dayAfter } from '#shared/calendar/working-days.ts'
import type { DelayUnit } from '#shared/contract/norm.ts'
import { weekdays } from '#shared/contract/opening.ts'
import type { PromiseWindow } from '#shared/contract/request.ts'
import type { Service } from '#shared/contract/service.ts'
import { dayIn } from '../day.ts'
import { momentIn } from '../moment.ts'

/** Where a request is: which days are holidays there, and what time it is. */
export interface Whereabouts {
  rules: HolidayRules
  zone: string
}

/** An INSEE code of a commune, which says where it is; a district the organisation declares does not. */
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
  const ofCommune = territory !== null && commune.test(territory) ? holidayZoneOf(territory) : null
  const declared = holidayZones.find((one) => one.zone === calendar?.zone)
  const known = ofCommune ?? declared
  return {
    rules: {
      zone: known ?? holidayZoneOf(''),
      isWhitMondayOff: calendar?.whit_monday_off ?? true,
    },
    zone: known?.time ?? zone,
  }
}

/** The day on which a delay ends: the day it is counted from is left out, the last one counts. */
function lastDay(from: string, count: number, unit: DelayUnit, rules: HolidayRules): string {
  return unit === 'month' ? monthsLater(from, count) : dayAfter(from, count, unit, rules)
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
  return {
    from: receivedAt.toISOString(),
    to: momentIn(zone, day, closing(service, day)).toISOString(),
    zone,
    basis: 'norm',
  }
}

/** When the service closes on a day; the last second of it where no hours are declared. */
function closing({ opening = [] }: Pick<Service, 'opening'>, day: string): string {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay()
  const name = weekdays[(at + 6) % 7]
  const ends = opening.flatMap(({ days, to }) => (name && days.includes(name) ? [to] : []))
  return ends.sort().at(-1) ?? '23:59:59'
}
