import { dayNumber } from '#shared/calendar/day.ts'
import type { WarningChartKind } from '#shared/contract/reporting/warning.ts'
import {
  bernoulliDesign,
  bernoulliRunLength,
  bernoulliThreshold,
} from '#shared/statistics/bernoulli-cusum.ts'
import { cusumRunLength, cusumThreshold } from '#shared/statistics/cusum.ts'
import { normalCdf } from '#shared/statistics/distribution/normal.ts'
import { laneyChart } from '#shared/statistics/laney.ts'
import type { Group } from './warn-group.ts'

/** What newer weeks are held against, fixed once. */
export interface Norm {
  /** Its first Monday, and the first day that is no longer of it. */
  begins: string
  ends: string
  /** How many were bad, of how many. */
  x: number
  n: number
  chart: WarningChartKind
  design: Design
}

/** How its chart is made. */
interface Design {
  /** Inverse of the reference share, of a chart of answers; else `null`. */
  m: number | null
  /** Threshold of a sum; `null` of a chart of weeks alone. */
  h: number | null
  /** How much more weeks differ than chance, of a chart of weeks alone; else `null`. */
  sigma: number | null
  /** Average run without a change: in answers for a chart of answers, else in points. */
  run: number
}

/** Fewest answers that a norm is made of. */
export const fewestAnswers = 100

/** Fewest weeks that a norm is made of. */
export const fewestWeeks = 8

/** False alarms of a whole organisation: one in so many months, shared out among its charts. */
const monthsApart = 6

/** Weeks of a month, on average. */
export const weeksOfMonth = 365.25 / 12 / 7

/** Answers of a week above which weeks are looked at, and above which each is looked at alone. */
const weekly = 30
const hundreds = 200

/** Half of the shift that a chart of weeks is made to find, in standard deviations. */
export const allowance = 0.5

/**
 * The norm of a series and the chart that will watch it: of answers while they are few, of sums of
 * weeks, or of weeks alone where each has hundreds.
 * @param groups from the first, of which it takes as many as it needs
 * @param charts how many the organisation has, which share one budget of false alarms
 * @returns `null` while there is not enough
 */
export function fixNorm(groups: readonly Group[], charts: number): Norm | null {
  const taken = takeNorm(groups)
  const [first, last] = [taken?.[0], taken?.at(-1)]
  if (!taken || !first || !last) return null
  const [begins, ends] = [first.from, last.until]
  const sum = (of: (one: Group) => number) => taken.reduce((all, one) => all + of(one), 0)
  const counted = { x: sum(({ x }) => x), n: sum(({ n }) => n) }
  const weeks = weeksBetween(begins, ends)
  const months = monthsApart * charts
  return { begins, ends, ...counted, ...choose(taken, counted, weeks, months) }
}

function takeNorm(groups: readonly Group[]): Group[] | null {
  let n = 0
  for (const [at, one] of groups.entries()) {
    n += one.n
    const isLong = weeksBetween(groups[0]?.from ?? one.from, one.until) >= fewestWeeks
    if (n >= fewestAnswers && isLong) return groups.slice(0, at + 1)
  }
  return null
}

function choose(
  taken: readonly Group[],
  counted: { x: number; n: number },
  weeks: number,
  months: number,
): Pick<Norm, 'chart' | 'design'> {
  const perWeek = counted.n / weeks
  const { x, n } = usualOf(counted)
  const p0 = x / n
  const laney = perWeek < hundreds ? null : laneyChart(taken, taken.length)
  if (laney !== null)
    return {
      chart: 'laney',
      design: { m: null, h: null, sigma: laney.sigmaZ, run: 1 / normalCdf(-3) },
    }
  const m = Math.round(bernoulliDesign(p0, twiceTheOdds(p0)))
  if (perWeek < weekly && m >= 2 && 1 / m > p0) {
    const h = bernoulliThreshold(p0, m, months * perWeek * weeksOfMonth)
    const run = bernoulliRunLength(p0, m, h)
    return { chart: 'bernoulli_cusum', design: { m, h, sigma: null, run } }
  }
  const points = Math.max(shortestRun, months * (taken.length / weeks) * weeksOfMonth)
  const h = cusumThreshold(points, 'one', allowance)
  const run = cusumRunLength(allowance, h)
  return { chart: 'cusum', design: { m: null, h, sigma: null, run } }
}

/** A chart of sums that signals oftener than once in so many points would be no chart. */
const shortestRun = 20

/**
 * The usual share as counts. Of a norm without a bad one, or without a good one, half of one more:
 * otherwise the first that differs would be a signal.
 */
export function usualOf({ x, n }: { x: number; n: number }): { x: number; n: number } {
  return x === 0 || x === n ? { x: x + 0.5, n: n + 1 } : { x, n }
}

/** The share whose odds are twice as high. */
const twiceTheOdds = (p: number) => (2 * p) / (1 + p)

/** Weeks between two days, both Mondays. */
export function weeksBetween(from: string, until: string): number {
  return (dayNumber(until) - dayNumber(from)) / 7
}
