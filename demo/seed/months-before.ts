import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import { townDay } from '../valmont/promise.ts'

/** Returns the month so many months before an instant: `2026-06`. */
export function monthsBefore(now: Date, months: number): string {
  const own = periodOf(townDay(now), 'month')
  return Array.from({ length: months }).reduce<string>(periodBefore, own)
}
