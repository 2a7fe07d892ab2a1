import { dayNumber } from '#shared/calendar/day.ts'
import { countDays, type DayUnit } from '#shared/calendar/declared/working-days.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { Stay } from './durations-sql.ts'

/** How many requests of a service took so many days, or have been open for as many. */
export interface WaitCount extends Pick<Stay, 'ended' | 'open' | 'n'> {
  /** Counted as the norm counts; below zero is a fault of what was recorded. */
  days: number
}

/** What a day of a wait is: what the norm counts, days of the calendar for one in months. */
export function dayUnitOf({ norm: { unit } }: Service): DayUnit {
  return unit === 'month' ? 'calendar' : unit
}

/** Waits of a service in the unit of its norm, by its own holidays. */
export function countWaits(service: Service, stays: readonly Stay[], zone: string): WaitCount[] {
  const unit = dayUnitOf(service)
  const { rules } = whereaboutsOf(service, null, zone)
  return stays.map(({ from, until, ended, open, n }) => {
    const days = dayNumber(until) - dayNumber(from)
    // Nobody's wait is longer than a century, or in another than these: a date that says so is a fault,
    // and stays as it is. The same is said in `hub/functions/waits.sql`.
    const isInTime = from >= '1900' && until < '2200' && from.length === 10 && until.length === 10
    const isCounted = days > 0 && days < 36_500 && isInTime && unit !== 'calendar'
    return { ended, open, n, days: isCounted ? countDays(from, until, unit, rules) : days }
  })
}
