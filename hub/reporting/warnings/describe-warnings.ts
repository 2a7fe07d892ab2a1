import { daysLater } from '#shared/calendar/day.ts'
import type {
  RoughShare,
  Warning,
  WarningBeside,
  WarningChart,
  Warnings,
} from '#shared/contract/reporting/warning.ts'
import { bernoulliImplied } from '#shared/statistics/bernoulli-cusum.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import {
  allowance,
  fewestAnswers,
  fewestWeeks,
  type Norm,
  usualOf,
  weeksBetween,
  weeksOfMonth,
} from '../figures/warn-norm.ts'
import type { StoredWarning } from './sql.ts'
import type { WatchedChart } from './watch-series.ts'

/** Days during which a signal is recent. */
const recent = 13 * 7

/** Days used for the present rate of answers. */
const paceDays = 26 * 7

/** Describes a chart for readers. */
export function describeWarningChart(
  chart: WatchedChart,
  beside: WarningBeside,
  today: string,
): WarningChart {
  const { service, measure, stream } = chart.series
  const key = { service, measure, stream }
  const { norm, first, watched } = chart
  if (norm === null) {
    const answers = first.reduce((all, { n }) => all + n, 0)
    return {
      state: 'learning',
      ...key,
      answers: answers < fewestShown ? null : toFive(answers),
      needed: fewestAnswers,
      weeks_needed: fewestWeeks,
    }
  }
  return {
    state: 'watching',
    ...key,
    chart: norm.chart,
    why: whyOf(norm),
    norm_from: norm.begins,
    norm_until: norm.ends,
    usual: roughly(norm.x, norm.n),
    beside,
    worse: worseOf(norm),
    every_months: toTenth(monthsApart(chart, today) ?? 0),
    points: [
      ...first.map(({ from, until }) => ({ from, until, level: 0, signal: false })),
      ...watched.map(({ group: { from, until }, level, signal }) => ({
        from,
        until,
        level: toTwentieth(level),
        signal: signal !== null,
      })),
    ],
  }
}

/** Describes a signal for readers. */
export function describeWarning(one: StoredWarning, beside: WarningBeside): Warning {
  const { service, measure, stream, chart, since, until, outcome } = one
  return {
    id: one.warning,
    service,
    measure,
    stream,
    chart,
    since,
    until,
    usual: roughly(one.usual_x, one.usual_n),
    seen: roughly(one.seen_x, one.seen_n),
    found_at: one.found_at.toISOString(),
    beside,
    decision: outcome && {
      outcome,
      cause: one.cause ?? '',
      author: one.author ?? '',
      at: (one.decided_at ?? one.found_at).toISOString(),
    },
  }
}

/** Describes the state of the other world of the service, shown with every alert. */
export function besideOf(
  { service, measure }: Pick<StoredWarning, 'service' | 'measure'>,
  charts: readonly WatchedChart[],
  today: string,
): WarningBeside {
  const other = measure === 'unsatisfied' ? 'promises_broken' : 'unsatisfied'
  const own = charts.filter(({ series }) => series.service === service && series.measure === other)
  const limit = daysLater(today, -recent)
  const isSignal = own.some(({ watched }) =>
    watched.some(({ signal }) => signal !== null && signal.until >= limit),
  )
  const isWatched = own.some(({ norm }) => norm !== null)
  const state = isSignal ? 'signal' : isWatched ? 'quiet' : own.length > 0 ? 'learning' : 'absent'
  return { measure: other, state }
}

/** Computes the false alert rate of all charts: their rates add up. */
export function describeFalseAlarms(
  charts: readonly WatchedChart[],
  today: string,
): Warnings['together'] {
  const months = charts.flatMap((one) => monthsApart(one, today) ?? [])
  if (months.length === 0) return null
  const rate = months.reduce((all, one) => all + 1 / one, 0)
  return { charts: months.length, every_months: toTenth(1 / rate) }
}

/**
 * Computes the months between two false alerts of a chart at the present rate; `null` before it
 * monitors.
 */
function monthsApart({ norm, first, watched }: WatchedChart, today: string): number | null {
  if (norm === null) return null
  const groups = [...first, ...watched.map(({ group }) => group)]
  const since = daysLater(today, -paceDays)
  const now = groups.filter(({ from }) => from >= since)
  const counted = now.length > 0 ? now : groups
  const [begin, end] = [counted[0]?.from, counted.at(-1)?.until]
  if (begin === undefined || end === undefined) return norm.design.run
  const isOfAnswers = norm.chart === 'bernoulli_cusum'
  const came = isOfAnswers ? counted.reduce((all, { n }) => all + n, 0) : counted.length
  return norm.design.run / ((came / weeksBetween(begin, end)) * weeksOfMonth)
}

function whyOf({ chart, x, n, begins, ends }: Norm): 'few' | 'often' | 'weekly' | 'many' {
  if (chart === 'bernoulli_cusum') return 'few'
  if (chart === 'laney') return 'many'
  return n / weeksBetween(begins, ends) < 30 && x / n > 0.3 ? 'often' : 'weekly'
}

/** Returns the share a CUSUM detects soonest; `null` for a p-chart. */
function worseOf(norm: Norm): number | null {
  const { x, n } = usualOf(norm)
  const usual = x / n
  if (norm.design.m !== null) return toHundredth(bernoulliImplied(usual, norm.design.m))
  if (norm.chart === 'laney') return null
  const perWeek = norm.n / weeksBetween(norm.begins, norm.ends)
  const shift = 2 * allowance * Math.sqrt((usual * (1 - usual)) / Math.max(11, perWeek))
  return toHundredth(Math.min(1, usual + shift))
}

/** Rounds a share of weeks, so that no subtraction gives an answer back. */
function roughly(x: number, n: number): RoughShare {
  const interval = wilson(x, n) ?? { low: 0, high: 1 }
  return {
    estimate: toHundredth(x / n),
    low: toHundredth(interval.low),
    high: toHundredth(interval.high),
    about: toFive(n),
  }
}

const toHundredth = (share: number) => Math.round(share * 100) / 100
const toTwentieth = (level: number) => Math.round(level * 20) / 20
const toTenth = (months: number) => Math.round(months * 10) / 10
const toFive = (n: number) => Math.round(n / 5) * 5
