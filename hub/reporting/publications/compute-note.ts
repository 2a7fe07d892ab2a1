import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { ObservatoireNote, Source } from '#shared/contract/reporting/observatoire.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import { momentsOfCounts } from '#shared/statistics/variance-of-counts.ts'
import { type Interval, wilson } from '#shared/statistics/wilson.ts'
import { isOf } from '../figures/answers-to.ts'
import { disclosablePeriods, holdersOf, type SettledMonth } from '../figures/disclosable-periods.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { measureList } from './measures.ts'

type Making = (typeof measureList)[number]

/** Fewest answers for which the Observatoire shows a note. */
export const fewestNoted = 100

/** Count of one answer in a month. */
export interface MonthAnswers {
  /** `YYYY-MM` */
  month: string
  value: string
  n: number
}

/** The twelve months of a note, and the month before them. */
export interface Year {
  from: string
  to: string
  left: string
}

/**
 * Computes the note of one source, with its margin of error.
 * @param settled what closings settled of the months
 * @returns `null` without answers
 */
export function computeNote(
  { measure, worth, unit, borders }: Making,
  source: Source,
  answers: readonly MonthAnswers[],
  year: Year,
  { today, settled }: { today: string; settled: SettledMonth },
): ObservatoireNote | null {
  const known = answers.filter(({ value }) => Object.hasOwn(worth, value))
  const within = known.filter(({ month }) => isIn(year, month))
  const counts = within.map(({ value, n }) => ({ value: worth[value] ?? 0, n }))
  const { n, mean, variance } = momentsOfCounts(counts, Object.values(worth))
  if (mean === null) return null
  const which = { measure, source }
  if (n < fewestNoted) return { told: 'too_few', ...which }
  if (!isSafe(known, year, today, settled)) return { told: 'protects', ...which }
  const interval =
    unit === 'share'
      ? wilson(Math.round(mean * n), n)
      : inside(intervalOfMean(n, mean, variance).test?.interval ?? null)
  return {
    told: 'note',
    ...which,
    n,
    unit,
    value: toThousandth(mean),
    interval: interval && { low: toThousandth(interval.low), high: toThousandth(interval.high) },
    level: interval && levelOf(interval, borders),
  }
}

/**
 * Returns whether no subtraction between notes, or with period exports, reveals a small month. The
 * month that enters and the one that leaves must be disclosable alone; any other hidden month stays
 * inside the note with its complements.
 */
function isSafe(
  answers: readonly MonthAnswers[],
  year: Year,
  today: string,
  settled: SettledMonth,
): boolean {
  const isShown = disclosablePeriods(answers, today, fewestPublic, settled)
  const isTold = (period: string) => {
    const n = answers.filter((one) => isOf(period, one)).reduce((all, one) => all + one.n, 0)
    return n >= fewestPublic && isShown(period)
  }
  const months = [...new Set(answers.filter(({ n }) => n > 0).map(({ month }) => month))]
  return months.every((month) => {
    if (month === year.to || month === year.left) return isTold(month)
    if (!isIn(year, month)) return true
    const period = holdersOf(month).find(isTold)
    if (period === undefined) return false
    const { from, until } = daysOf(period)
    return isIn(year, periodOf(from, 'month')) && isIn(year, periodBefore(periodOf(until, 'month')))
  })
}

const isIn = ({ from, to }: Year, month: string) => month >= from && month <= to

/** Clamps an interval to the range from 0 to 10. */
function inside(interval: Interval | null): Interval | null {
  return interval && { low: Math.max(0, interval.low), high: Math.min(10, interval.high) }
}

/** Returns the colour of the whole interval; `null` where it crosses a border. */
function levelOf(
  { low, high }: Interval,
  { green, yellow }: Making['borders'],
): 'green' | 'yellow' | 'red' | null {
  const at = (value: number) => (value >= green ? 'green' : value >= yellow ? 'yellow' : 'red')
  return at(low) === at(high) ? at(low) : null
}
