import { daysLater, monthsLater } from './day.ts'

/** When the silence of the administration has a meaning. */
export interface SilenceDate {
  /** The last day on which it may still answer, `YYYY-MM-DD`. */
  lastDay: string
  /** The day from which its silence is an answer. */
  from: string
}

/**
 * The months that silence takes, from date to date: the last day has the number of the day of
 * receipt, or is the last of its month where that has no such day. They are not put off to a day
 * worked.
 *
 * Source: code des relations entre le public et l’administration, L114-3, L231-1 and L231-4.
 * @param received day of receipt, `YYYY-MM-DD` @param months as the service declared
 */
export function silenceDate(received: string, months: number): SilenceDate {
  if (!Number.isInteger(months) || months < 1 || months > 120)
    throw new RangeError('Silence has a meaning after whole months, at least one')
  const lastDay = monthsLater(received, months)
  return { lastDay, from: daysLater(lastDay, 1) }
}
