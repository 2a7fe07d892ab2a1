import { daysLater } from '#shared/calendar/day.ts'
import type {
  RoughShare,
  Warning,
  WarningBeside,
  WarningChart,
  Warnings,
} from '#shared/contract/reporting/warning.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { fewestPoints } from '#shared/statistics/chart-signal.ts'
import { cusumShares } from '#shared/statistics/cusum-chart.ts'
import type { SimulatedCusum } from '#shared/statistics/cusum-false-alarms.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import { describeCusumAlarms } from '../figures/budget.ts'
import { fewestAnswers, weeksBetween } from '../figures/warn-norm.ts'
import type { StoredWarning } from './sql.ts'
import type { WatchedChart } from './watch-series.ts'

/** Days during which a signal is recent. */
const recent = 13 * 7

/** Days used for the present rate of answers. */
const paceDays = 26 * 7

const weeksOfYear = 365.25 / 7

/** Describes a chart for readers. */
export function describeWarningChart(chart: WatchedChart, beside: WarningBeside): WarningChart {
  const { service, measure, stream } = chart.series
  const key = { service, measure, stream }
  const { norm, first, watched } = chart
  if (norm === null) {
    const answers = addUp(first).n
    return {
      state: 'learning',
      ...key,
      answers: answers < fewestShown ? null : toFive(answers),
      needed: fewestAnswers,
      points_needed: fewestPoints,
    }
  }
  const finds = cusumShares(norm, norm.n / norm.points)
  return {
    state: 'watching',
    ...key,
    norm_from: norm.begins,
    norm_until: norm.ends,
    usual: roughly(norm.x, norm.n),
    beside,
    finds: { worse: toHundredth(finds.worse), better: toHundredth(finds.better) },
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
  const { service, measure, stream, way, since, until, outcome } = one
  return {
    id: one.warning,
    service,
    measure,
    stream,
    way,
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

/** Describes how many false alarms all charts raise in a year, at the present rate of answers. */
export function describeAlarms(
  charts: readonly WatchedChart[],
  today: string,
): Warnings['together'] {
  return describeCusumAlarms(charts.flatMap((one) => simulated(one, today) ?? []))
}

/** Returns what is simulated of a chart; `null` before it monitors. */
function simulated({ norm, first, watched }: WatchedChart, today: string): SimulatedCusum | null {
  if (norm === null) return null
  const groups = [...first, ...watched.map(({ group }) => group)]
  const since = daysLater(today, -paceDays)
  const now = groups.filter(({ from }) => from >= since)
  const counted = now.length > 0 ? now : groups
  const [begin, end] = [counted[0]?.from, counted.at(-1)?.until]
  if (begin === undefined || end === undefined) return null
  const n = Math.round(addUp(counted).n / counted.length)
  const perYear = Math.round((counted.length / weeksBetween(begin, end)) * weeksOfYear)
  return { reference: norm, h: norm.h, n, perYear }
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
const toFive = (n: number) => Math.round(n / 5) * 5
