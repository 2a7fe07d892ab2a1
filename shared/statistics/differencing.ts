import { fewestShown } from './disclosure.ts'

/**
 * Whether two tables may both be shown: what is in one and not in the other is a table of its own,
 * and each of its cells must be empty or hold enough answers.
 *
 * Source: A. Hundepool and others, "Statistical Disclosure Control" (2012), 5.2, differencing.
 * @param one counts of the cells; @param other of the same cells, as over another period.
 * @param least the smallest count that may be shown.
 * @throws RangeError when the cells are not the same, or one is no count.
 */
export function mayBothBeShown(
  one: readonly number[],
  other: readonly number[],
  least: number = fewestShown,
): boolean {
  if (one.length !== other.length) throw new RangeError('Two tables have the same cells')
  if (![...one, ...other].every((n) => Number.isInteger(n) && n >= 0))
    throw new RangeError('Answers are counted from zero')
  return one.every((n, at) => {
    const apart = Math.abs(n - (other[at] ?? 0))
    return apart === 0 || apart >= least
  })
}

/** A period that is published: nothing is left to subtract between two of a kind. */
export type FixedPeriod = 'month' | 'quarter' | 'year'

/**
 * Which period of the calendar two days bound, both included: the public is shown no other.
 * @param first day as `2026-01-01`; @param last day as `2026-03-31`.
 * @returns `null` when they bound none.
 * @throws RangeError when one is no day of the calendar.
 */
export function fixedPeriod(first: string, last: string): FixedPeriod | null {
  const start = dayOf(first)
  const end = dayOf(last)
  const next = new Date(end.getTime() + dayLength)
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1) return null
  const month = start.getUTCMonth()
  const months = 12 * (next.getUTCFullYear() - start.getUTCFullYear()) + next.getUTCMonth() - month
  if (months === 1) return 'month'
  if (months === 3 && month % 3 === 0) return 'quarter'
  return months === 12 && month === 0 ? 'year' : null
}

/** Milliseconds of a day. */
const dayLength = 86_400_000

function dayOf(written: string): Date {
  const day = new Date(`${written}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${written}T`)
  if (!isDay) throw new RangeError('A day is written as 2026-01-31')
  return day
}
