import { daysLater } from '#shared/calendar/day.ts'
import { closingOn } from '#shared/calendar/declared/closing.ts'
import { declaredCalendar, lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import { holidaysSkipped } from '#shared/calendar/declared/working-days.ts'
import type { HolidayOn } from '#shared/calendar/public-holidays.ts'
import { type SilenceDate, silenceDate } from '#shared/calendar/silence-date.ts'
import { mostDays, mostMonths } from '#shared/contract/catalogue/norm.ts'
import { number } from './read-written.ts'
import { openingOf } from './week.ts'
import type { Written } from './written.ts'

type Calendar = Pick<Written, 'zone' | 'whitMondayOff'>

/** The day by which a request would be promised, and the holidays that were not counted. */
export interface PromisedDay {
  day: string
  holidays: HolidayOn[]
  /** When the service closes on that day; `null` where no hours are declared for it. */
  closing: string | null
}

/** The day it is now where the service is, `2026-11-24`. */
export function todayOf(written: Calendar, organisationZone: string, now: Date): string {
  const timeZone = calendarOf(written).time ?? organisationZone
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
}

/** What the form promises of a request; `null` without a delay. @param received `2026-11-24` */
export function promisedDay(
  written: Calendar & Pick<Written, 'delay' | 'unit' | 'week'>,
  received: string,
): PromisedDay | null {
  const count = number(written.delay)
  const most = written.unit === 'month' ? mostMonths : mostDays
  if (Number.isNaN(count) || count === 0 || count > most) return null
  const { rules } = calendarOf(written)
  const day = lastDay(received, count, written.unit, rules)
  const hours = (openingOf(written.week) ?? []).filter(({ to }) => to !== '')
  return {
    day,
    holidays: holidaysSkipped(received, day, written.unit, rules),
    closing: closingOn(hours, day),
  }
}

/** When a usager is told of the lateness of a request without news; `null` where that is not said. */
export function lateDay(
  written: Pick<Written, 'before' | 'isLateSaid'>,
  promised: PromisedDay | null,
): string | null {
  const before = number(written.before)
  if (!written.isLateSaid || !promised || Number.isNaN(before) || before > 30) return null
  return daysLater(promised.day, -before)
}

/** When silence has its meaning; `null` where none is declared. */
export function silenceOf({ silence, months }: Written, received: string): SilenceDate | null {
  const count = number(months)
  const isDated = silence === 'acceptance' || silence === 'rejection'
  if (!isDated || Number.isNaN(count) || count < 1 || count > mostMonths) return null
  return silenceDate(received, count)
}

function calendarOf({ zone, whitMondayOff }: Calendar) {
  return declaredCalendar({ zone, whit_monday_off: whitMondayOff })
}
