import { dayNumber, daysLater, monthsLater, weekday } from '#shared/calendar/day.ts'
import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import {
  type SubscriptionLength,
  subscriptionLengths,
} from '#shared/contract/reporting/subscription.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'

/** The hour from which digests leave, in the organisation's time zone. */
const hour = '07:00'

/** A digest by its period, with its due date. */
export interface Due {
  every: SubscriptionLength
  /** `2026-10`, `2026-Q3`, or the Monday of a week. */
  period: string
  at: Date
}

/** Lists the last due digest of each length; missed ones are not sent later. */
export function dueDigests(zone: string, now: Date): Due[] {
  const today = dayIn(zone, now)
  return subscriptionLengths.flatMap((every) => {
    const begins = beginOf(today, every)
    const at = momentIn(zone, begins, hour)
    // Before seven on the first day, the previous period was the last one due.
    return at <= now ? [{ every, period: periodEnding(begins, every), at }] : []
  })
}

/** Returns the days of a digest's period, and the whole period of its figures. */
export function readPeriod(every: SubscriptionLength, period: string) {
  if (every !== 'week') return { ...daysOf(period), figures: period, length: every }
  const until = daysLater(period, 7)
  const figures = periodBefore(periodOf(until, 'month'))
  return { from: period, until, figures, length: 'month' as const }
}

/** Returns the first day of a day's week, month or quarter. */
function beginOf(day: string, every: SubscriptionLength): string {
  return every === 'week' ? mondayOf(day) : daysOf(periodOf(day, every)).from
}

function periodEnding(begins: string, every: SubscriptionLength): string {
  if (every === 'week') return daysLater(begins, -7)
  return periodOf(monthsLater(begins, every === 'month' ? -1 : -3), every)
}

function mondayOf(day: string): string {
  return daysLater(day, -((weekday(dayNumber(day)) + 6) % 7))
}
