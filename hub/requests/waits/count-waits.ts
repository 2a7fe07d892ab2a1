import { dayNumber } from '#shared/calendar/day.ts'
import { type DayUnit, openCountDays } from '#shared/calendar/declared/working-days.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { Stay } from './durations-sql.ts'

/** Number of requests of a service with a given wait in days, completed or still open. */
export interface WaitCount extends Pick<Stay, 'ended' | 'open' | 'n'> {
  /** In days of the service standard; negative means a fault in the data. */
  days: number
}

/** Returns the unit of waits: that of the service standard, calendar days for one in months. */
export function dayUnitOf({ norm: { unit } }: Service): DayUnit {
  return unit === 'month' ? 'calendar' : unit
}

/** Counts the waits of a service in the unit of its standard, with its own public holidays. */
export function countWaits(service: Service, stays: readonly Stay[], zone: string): WaitCount[] {
  const unit = dayUnitOf(service)
  const { rules } = whereaboutsOf(service, null, zone)
  const countDays = openCountDays(unit, rules)
  return stays.map(({ from, until, ended, open, n }) => {
    const days = dayNumber(until) - dayNumber(from)
    // A date outside these centuries is a fault in the data, and stays as it is.
    // `hub/functions/waits.sql` has the same rule.
    const isInTime = from >= '1900' && until < '2200' && from.length === 10 && until.length === 10
    const isCounted = days > 0 && days < 36_500 && isInTime && unit !== 'calendar'
    return { ended, open, n, days: isCounted ? countDays(from, until) : days }
  })
}
