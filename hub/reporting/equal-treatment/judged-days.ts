import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import { type DayUnit, dayAfter } from '#shared/calendar/declared/working-days.ts'
import type { Days } from '#shared/calendar/period.ts'
import type { HolidayRules } from '#shared/calendar/public-holidays.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'

/**
 * Working days after receipt at which requests are grouped. A request that waits longer has more
 * days on which an agent may look at it: grouped by all its life, late requests would be the
 * recognised ones (immortal-time bias). So groups are made on one day, of requests still open then.
 *
 * Source: J. R. Anderson, K. C. Cain and R. D. Gelber, "Analysis of survival by tumor response",
 * Journal of Clinical Oncology 1 (1983), 710-719.
 */
export const landmark = 2

/** Months of receipt that are read. */
export const judgedLength = 12

/** Months to search back for one whose requests have all passed the norm. */
const mostBack = 120

/** A day of receipt, with the last day before the groups are made and the last of the norm. */
export interface JudgedDay {
  received: string
  landmark: string
  norm: string
}

/**
 * Returns the last twelve months of receipt of which every request has passed the norm. Whole
 * months, so that two readings never differ by a few requests.
 * @returns `null` without a norm, or without such a month
 */
export function judgedMonths(service: Service, zone: string, today: string): Days | null {
  if (service.norm.delay === 0) return null
  let until = `${today.slice(0, 7)}-01`
  for (let back = 0; back < mostBack; back += 1) {
    if (normDay(service, zone, daysLater(until, -1)) < today)
      return { from: monthsLater(until, -judgedLength), until }
    until = monthsLater(until, -1)
  }
  return null
}

/**
 * Lists the days of receipt whose norm lasts longer than the landmark. The others cannot be judged:
 * a request still open at the landmark would be late already.
 */
export function judgedDays(service: Service, zone: string, { from, until }: Days): JudgedDay[] {
  const { rules } = whereaboutsOf(service, null, zone)
  const days: JudgedDay[] = []
  for (let received = from; received < until; received = daysLater(received, 1)) {
    const day = {
      received,
      landmark: endOf(received, landmark, 'working', rules),
      norm: normDay(service, zone, received),
    }
    if (day.landmark < day.norm) days.push(day)
  }
  return days
}

function normDay(service: Service, zone: string, received: string): string {
  const { rules } = whereaboutsOf(service, null, zone)
  const { delay, unit } = service.norm
  return unit === 'month'
    ? lastDay(received, delay, unit, rules)
    : endOf(received, delay, unit, rules)
}

/** Returns the last day before one more is counted: days that do not count follow the last one. */
function endOf(received: string, days: number, unit: DayUnit, rules: HolidayRules): string {
  return daysLater(dayAfter(received, days + 1, unit, rules), -1)
}
