/** Lengths of the periods of statistics. Figures between free dates do not exist. */
export const lengths = ['month', 'quarter', 'year'] as const

export type Length = (typeof lengths)[number]

/** Months of a period. */
export const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** A whole month, quarter or year of 1900 to 2199: `2026-10`, `2026-Q4`, `2026`. */
export const periodPattern = /^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/

/** Any period, including those before 1900. */
const anyPeriod = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/

/** The days of a period. */
export interface Days {
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** First day after the period. */
  until: string
}

/**
 * Returns the period of a given length that contains a day. @param day `YYYY-MM-DD`, or its month
 * `YYYY-MM`
 */
export function periodOf(day: string, length: Length): string {
  if (length === 'month') return day.slice(0, 7)
  if (length === 'year') return day.slice(0, 4)
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Returns the days of a period. @throws RangeError when it is no period */
export function daysOf(period: string): Days {
  const { year, month, months } = spanOf(period)
  return { from: dayOne(year, month), until: dayOne(year, month + months) }
}

/** Returns the previous period of the same length. */
export function periodBefore(period: string): string {
  const { year, month, months } = spanOf(period)
  return periodOf(dayOne(year, month - months), lengthOf(period))
}

/** Returns the length of a period. */
export function lengthOf(period: string): Length {
  return period.length === 4 ? 'year' : period.includes('Q') ? 'quarter' : 'month'
}

/** Returns whether a period is over: its last day is before today. */
export function isOver(period: string, today: string): boolean {
  return daysOf(period).until <= today
}

/**
 * Returns the period of a length that has the first day of another, or where that is not over, the
 * one before.
 * @param today `YYYY-MM-DD`
 */
export function lastOver(period: string, length: Length, today: string): string {
  const own = periodOf(daysOf(period).from, length)
  return isOver(own, today) ? own : periodBefore(own)
}

function spanOf(period: string): { year: number; month: number; months: number } {
  if (!anyPeriod.test(period)) throw new RangeError('A period is a month, a quarter or a year')
  const year = Number(period.slice(0, 4))
  const length = lengthOf(period)
  if (length === 'year') return { year, month: 1, months: 12 }
  if (length === 'quarter') return { year, month: 3 * Number(period.at(-1)) - 2, months: 3 }
  return { year, month: Number(period.slice(5)), months: 1 }
}

/** @param month may be below 0 or above 11: the year is adjusted. */
function dayOne(year: number, month: number): string {
  const months = year * 12 + month - 1
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`
}
