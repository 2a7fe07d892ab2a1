import { createHash } from 'node:crypto'
import { countEachDay } from '#shared/calendar/declared/working-days.ts'
import { type HolidayRules, publicHolidays } from '#shared/calendar/public-holidays.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import { dayUnitOf } from './count-waits.ts'
import type { CountedDay } from './waits-sql.ts'

/** Range of years of the calendar; see `hub/functions/waits.sql`. */
const [firstYear, lastYear] = [1900, 2199]

const names = new Map<string, string>()

/**
 * Returns the id of the calendar of working days of a service. A new public holiday makes another
 * calendar. Empty when every day counts.
 */
export function waitsCalendarOf(service: Service, zone: string): string {
  const unit = dayUnitOf(service)
  if (unit === 'calendar') return ''
  const { rules } = whereaboutsOf(service, null, zone)
  return `${unit} ${rules.zone.zone} ${digestOf(rules)}`
}

/** Returns the days of whole years, each with the number of counted days since the first. */
export function countedDays(service: Service, zone: string, first: number, last: number) {
  const { rules } = whereaboutsOf(service, null, zone)
  const from = `${Math.max(first, firstYear)}-01-01`
  const to = `${Math.min(last, lastYear)}-12-31`
  const days = countEachDay(`${firstYear}-01-01`, to, dayUnitOf(service), rules)
  return days.filter(({ day }): boolean => day >= from) satisfies CountedDay[]
}

function digestOf(rules: HolidayRules): string {
  const name = `${rules.zone.zone} ${rules.isWhitMondayOff}`
  const known = names.get(name)
  if (known) return known
  const hash = createHash('sha256')
  for (let year = firstYear; year <= lastYear; year++)
    for (const { day } of publicHolidays(year, rules)) hash.update(day)
  const digest = hash.digest('base64url').slice(0, 16)
  names.set(name, digest)
  return digest
}
