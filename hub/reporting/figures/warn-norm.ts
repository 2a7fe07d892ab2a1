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

/** The reference period of a chart, fixed once. */
export interface Norm {
  /** Its first Monday, and the day after its last. */
  begins: string
  ends: string
  /** Bad answers, and all answers. */
  x: number
  n: number
  chart: WarningChartKind
  design: Design
}

/** The parameters of its chart. */
interface Design {
  /** Inverse of the reference share, for a chart of answers; else `null`. */
  m: number | null
  /** Decision threshold of the CUSUM; `null` for a p-chart. */
  h: number | null
  /** Overdispersion of weeks, for a p-chart; else `null`. */
  sigma: number | null
  /** Average run length without a change: in answers for a chart of answers, else in points. */
  run: number
}

/** Fewest answers of a reference period. */
export const fewestAnswers = 100

/** Fewest weeks of a reference period. */
export const fewestWeeks = 8

/** False alert budget of an organisation: one in this many months, shared among its charts. */
const monthsApart = 6

/** Average weeks in a month. */
export const weeksOfMonth = 365.25 / 12 / 7

/** Weekly answers above which a chart uses weeks, and above which it uses each week alone. */
const weekly = 30
const hundreds = 200

/** CUSUM allowance: half the shift to detect, in standard deviations. */
export const allowance = 0.5

/**
 * Fixes the reference period of a series and its control chart: a CUSUM of answers when few, a
 * CUSUM of weeks, or a p-chart when weeks have hundreds.
 * @param groups from the first; it takes as many as it needs
 * @param charts how many the organisation has, which share the false alert budget
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

/** Shortest average run of a CUSUM: a shorter one would signal all the time. */
const shortestRun = 20

/**
 * Returns the reference counts. Adds half an answer when all were good or all bad: otherwise the
 * first different answer would raise an alert.
 */
export function usualOf({ x, n }: { x: number; n: number }): { x: number; n: number } {
  return x === 0 || x === n ? { x: x + 0.5, n: n + 1 } : { x, n }
}

/** Returns the share with twice the odds. */
const twiceTheOdds = (p: number) => (2 * p) / (1 + p)

/** Counts the weeks between two Mondays. */
export function weeksBetween(from: string, until: string): number {
  return (dayNumber(until) - dayNumber(from)) / 7
}
