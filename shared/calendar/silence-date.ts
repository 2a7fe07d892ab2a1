import { daysLater, monthsLater } from './day.ts'

/** The date when the silence of the administration takes effect. */
export interface SilenceDate {
  /** The last day for an answer, `YYYY-MM-DD`. */
  lastDay: string
  /** The day from which silence counts as an answer. */
  from: string
}

/**
 * Computes the end of the months of silence, from date to date: the last day has the number of the
 * day of receipt, or is the last of its month when that has no such day. It is not moved to a
 * working day.
 * Source: code des relations entre le public et l’administration, L114-3, L231-1 and L231-4.
 * @param received day of receipt, `YYYY-MM-DD` @param months as the service declared
 */
export function silenceDate(received: string, months: number): SilenceDate {
  if (!Number.isInteger(months) || months < 1 || months > 120)
    throw new RangeError('The delay of silence is a whole number of months, at least one')
  const lastDay = monthsLater(received, months)
  return { lastDay, from: daysLater(lastDay, 1) }
}
