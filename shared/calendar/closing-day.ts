import { daysOf } from './period.ts'

/**
 * Returns the day on which a month is to be closed, in the next month.
 * @param month `YYYY-MM`. @param closingDay from 5 to 28.
 */
export function closingDayOf(month: string, closingDay: number): string {
  return `${daysOf(month).until.slice(0, 8)}${String(closingDay).padStart(2, '0')}`
}
