import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { type Days, daysOf, lengthOf } from '#shared/calendar/period.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { listOfferMonths, listSlotDays, type OfferDay, type OfferMonth } from './offers-sql.ts'
import { listProbeDays, listProbeMonths, type ProbeDay, type ProbeMonth } from './probes-sql.ts'

/** Months of a strip. */
const strip = 12

/** The days a strip covers: `until` is not of it. */
interface DrawnDays extends Days {
  every: 'day' | 'month'
}

/** The facts of strips: hours by month, for they are recorded so; the rest by day where it fits. */
export interface DrawnFacts {
  months: DrawnDays
  /** The days of a month or a quarter; the same months for a longer period. */
  days: DrawnDays
  offered: readonly OfferMonth[]
  probed: readonly ProbeMonth[]
  slotDays: readonly OfferDay[]
  probeDays: readonly ProbeDay[]
}

/**
 * Reads what strips are drawn from: the twelve months that end with the period, and its days, no
 * later than today.
 */
export async function readDrawn(
  database: Queryable,
  organisation: string,
  period: string | null,
  today: string,
): Promise<DrawnFacts> {
  const months = monthsTo(period, today)
  const days = daysIn(period, today) ?? months
  const [offered, probed, slotDays, probeDays] = await Promise.all([
    listOfferMonths(database, organisation, months),
    listProbeMonths(database, organisation, months),
    days.every === 'day' ? listSlotDays(database, organisation, days) : [],
    days.every === 'day' ? listProbeDays(database, organisation, days) : [],
  ])
  return { months, days, offered, probed, slotDays, probeDays }
}

function monthsTo(period: string | null, today: string): DrawnDays {
  const next = monthsLater(`${today.slice(0, 7)}-01`, 1)
  const until = period === null ? next : earlier(daysOf(period).until, next)
  return { every: 'month', from: monthsLater(until, -strip), until }
}

function daysIn(period: string | null, today: string): DrawnDays | null {
  if (period === null || lengthOf(period) === 'year') return null
  const { from, until } = daysOf(period)
  const tomorrow = daysLater(today, 1)
  return from >= tomorrow ? null : { every: 'day', from, until: earlier(until, tomorrow) }
}

function earlier(one: string, other: string): string {
  return [one, other].toSorted()[0] ?? one
}
