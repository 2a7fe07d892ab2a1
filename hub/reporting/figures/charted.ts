import { monthsLater } from '#shared/calendar/day.ts'
import {
  daysOf,
  type Length,
  lengthOf,
  monthsOf,
  periodBefore,
  periodOf,
} from '#shared/calendar/period.ts'
import { periodsBetween } from '#shared/calendar/periods-between.ts'
import type { Recalibrated } from '#shared/contract/figures/change.ts'
import { fewestPoints } from '#shared/statistics/chart-signal.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { percentile } from '#shared/statistics/percentile.ts'
import type { Known } from './known.ts'

/** Cases a point takes in the median; with fewer, points are quarters. */
const wanted = 20

/** Cases of one month: answers, dates, requests. */
export interface MonthCase {
  /** `YYYY-MM` */
  month: string
  n: number
}

/** A period of a chart and its months. */
interface ChartedPeriod<One> {
  period: string
  months: One[]
  /** Whether a declared circumstance touched it. */
  leftOut: boolean
}

/** The periods of a chart, since its reference began. */
export interface Charted<One> {
  /** Its last period: that of the report, or the last quarter that is over by then. */
  at: string
  /** Oldest first; periods without any case are absent. */
  periods: ChartedPeriod<One>[]
  /** Whether points are quarters because months hold too few. */
  grouped: boolean
  recalibrated: Recalibrated
  /** Cases a month, and how many it would take, where even quarters hold too few. */
  pace: { per_month: number | null; needed: number } | null
}

/** A chart with its points, those of enough cases alone, oldest first. */
export type Pointed<Point extends { period: string; leftOut: boolean }> = Omit<
  Charted<unknown>,
  'periods'
> & { points: Point[] }

/**
 * Groups the months of a series into the points of its chart. Points are as long as the reported
 * period; months that hold too few become quarters. The chart begins with the series, or with the
 * first whole period after the service last changed: at once where a person said so of a signal, and
 * after a decision once enough periods stand since. Until then what the decision changes is seen
 * against what was before it, and the chart goes on speaking.
 * @param cases every month of the series with a case, in any order
 * @param how whether another question came before, and whether points stay as long as the period
 * @returns `null` while the reported period is not over, and without any case
 */
export function chartedPeriods<One extends MonthCase>(
  known: Pick<Known, 'compared' | 'recalibrations' | 'circumstances'>,
  cases: readonly One[],
  how: { isNewQuestion?: boolean; isFixed?: boolean } = {},
): Charted<One> | null {
  if (known.compared === null) return null
  const { until } = daysOf(known.compared.after)
  const own = cases.filter(({ month }) => `${month}-01` < until)
  const { at, pace } = how.isFixed
    ? asAsked(known.compared.after)
    : paceOf(own, known.compared.after)
  const end = daysOf(at).until
  const first = firstMonth(own)
  if (first === undefined) return null
  const found = new Map<string, One[]>()
  const periodOfMonth = remember((month) => {
    const period = periodOf(month, lengthOf(at))
    return daysOf(period).until > end ? null : period
  })
  for (const one of own) {
    const period = periodOfMonth(one.month)
    if (period === null) continue
    const months = found.get(period)
    if (months) months.push(one)
    else found.set(period, [one])
  }
  const all = [...found]
    .map(([period, months]) => ({ period, months, leftOut: isTouched(known, period) }))
    .sort((one, other) => (one.period < other.period ? -1 : 1))
  const since = (day: string) => all.filter(({ period }) => daysOf(period).from >= day)
  const change = known.recalibrations
    .filter(({ day }) => day > `${first}-01` && day < end)
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .find(({ day, because }) => because === 'signal' || isEnough(since(day), at))
  return {
    at,
    periods: change ? since(change.day) : all,
    grouped: lengthOf(at) !== lengthOf(known.compared.after),
    recalibrated: {
      from: change ? periodFrom(change.day, lengthOf(at)) : periodOf(first, lengthOf(at)),
      because: change?.because ?? (how.isNewQuestion ? 'instrument' : 'start'),
    },
    pace,
  }
}

/** Returns the first month with a case. */
export function firstMonth(cases: readonly { month: string }[]): string | undefined {
  let first: string | undefined
  for (const { month } of cases) if (first === undefined || month < first) first = month
  return first
}

/** Computes a value once for each key: a country has many cases in each month. */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key) as Value
  }
}

/**
 * Returns the first period a chart can speak of, when every one from now on is usable.
 * @param usable reference periods it has before `at`
 */
export function firstPeriodWith(at: string, usable: number): string {
  const missing = Math.max(0, fewestPoints - usable)
  const later = monthsLater(daysOf(at).from, missing * monthsOf[lengthOf(at)])
  return periodOf(later, lengthOf(at))
}

/** Returns the first whole period from a day on. */
function periodFrom(day: string, length: Length): string {
  const own = periodOf(day, length)
  return daysOf(own).from === day ? own : periodOf(daysOf(own).until, length)
}

/** Returns whether periods are enough for a reference, the last one aside. */
function isEnough(since: readonly ChartedPeriod<unknown>[], at: string): boolean {
  return since.filter(({ period, leftOut }) => period !== at && !leftOut).length >= fewestPoints
}

/** Months of a circumstance that are out of the ordinary; from then on it is ordinary. */
const unusual = 3

function isTouched({ circumstances }: Pick<Known, 'circumstances'>, period: string): boolean {
  const { from, until } = daysOf(period)
  return circumstances.some(
    (one) =>
      one.from < until &&
      (one.until === null || one.until >= from) &&
      monthsLater(one.from, unusual) >= from,
  )
}

const asAsked = (after: string) => ({ at: after, pace: null })

/** Chooses months or quarters, by the median of the last year. */
function paceOf(own: readonly MonthCase[], after: string): Pick<Charted<unknown>, 'at' | 'pace'> {
  const asked = asAsked(after)
  if (lengthOf(after) !== 'month') return asked
  const months = casesOf(own, after, 12)
  if (months.length === 0 || median(months) >= wanted) return asked
  const running = periodOf(after, 'quarter')
  const isWhole = daysOf(running).until === daysOf(after).until
  const at = isWhole ? running : periodBefore(running)
  const quarters = casesOf(own, at, 8).slice(0, -1)
  if (quarters.length === 0) return asked
  if (median(quarters) >= wanted || quarters.length < 2) return { at, pace: null }
  const all = months.reduce((sum, n) => sum + n, 0)
  return {
    at,
    pace: {
      per_month: all < fewestPublic ? null : Math.round(all / months.length),
      needed: Math.ceil(wanted / monthsOf.quarter),
    },
  }
}

/** Counts the cases of each period of a length, the latest first, back to the first case. */
function casesOf(own: readonly MonthCase[], at: string, most: number): number[] {
  const length = lengthOf(at)
  const counts = new Map<string, number>()
  const periodOfMonth = remember((month) => periodOf(month, length))
  for (const { month, n } of own) {
    const period = periodOfMonth(month)
    if (period <= at) counts.set(period, (counts.get(period) ?? 0) + n)
  }
  const first = [...counts.keys()].sort()[0]
  if (first === undefined) return []
  return periodsBetween(first, at)
    .slice(-most)
    .map((period) => counts.get(period) ?? 0)
    .reverse()
}

const median = (values: readonly number[]) => percentile(values, 0.5) ?? 0
