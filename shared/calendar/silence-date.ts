import { dayNumber, daysLater } from './day.ts'

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
  dayNumber(received)
  const [year = 0, month = 1, day = 1] = received.split('-').map(Number)
  const after = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(after / 12), (after % 12) + 1]
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  const lastDay = `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
  return { lastDay, from: daysLater(lastDay, 1) }
}
