import { dayNumber } from '#shared/calendar/day.ts'
import { type Days, daysOf } from '#shared/calendar/period.ts'
import type { SampleSize } from '#shared/contract/figures/sample-size.ts'
import { z90 } from '#shared/statistics/reach.ts'
import { answersToDecide } from '#shared/statistics/sample-size.ts'
import type { Known } from './known.ts'
import { toThousandth } from './to-thousandth.ts'

/** Days of a mean month. */
const month = 365.25 / 12

/** Beyond this, a number of months says nothing more than that it is out of reach. */
const mostMonths = 60

/** An undecided rate, and what it is held against. */
interface Undecided {
  rate: number
  n: number
  /** The least that would be shown: a reference less its margin. */
  bound: number
  reference: number
  /** Months in which its answers came. */
  months: number
}

/** Says how many answers would show a rate above its bound, and in how many months they come. */
export function describeSampleSize({ rate, n, bound, reference, months }: Undecided): SampleSize {
  if (rate <= bound) return { answers: null, months: null }
  return inMonths(answersBetween(Math.min(rate, reference), bound, z90), n, months)
}

/**
 * Returns how many answers show on which side of a value a rate is, as far as both are published;
 * `null` where they are published as the same, or the value as none or all.
 */
export function answersBetween(rate: number, value: number, z: number): number | null {
  const published = toThousandth(value)
  if (published <= 0 || published >= 1) return null
  return answersToDecide(toThousandth(rate), published, z)
}

/** @param answers `null` where no number would do. @param n answers in so many `months` */
export function inMonths(answers: number | null, n: number, months: number): SampleSize {
  if (answers === null) return { answers, months: null }
  const needed = Math.ceil((answers / n) * months)
  return { answers, months: needed <= mostMonths ? needed : null }
}

/** Returns the months of a report: those of its period, or since the first answer. */
export function monthsOfReport({
  period,
  today,
  months,
}: Pick<Known, 'period' | 'today' | 'months'>): number {
  if (period !== null) return monthsIn(daysOf(period), today)
  const [first = today] = months.map((one) => one.month).toSorted()
  return monthsIn({ from: `${first.slice(0, 7)}-01`, until: today }, today)
}

/** Returns the months of some days, up to today; one at least. */
export function monthsIn({ from, until }: Days, today: string): number {
  const last = until < today ? until : today
  return Math.max(1, (dayNumber(last) - dayNumber(from)) / month)
}
