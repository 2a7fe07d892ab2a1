import { isOver } from '#shared/calendar/period.ts'
import type { Series } from '#shared/contract/figures/change.ts'
import type { DisclosedMonths, MonthPoint, Months } from '#shared/contract/reporting/perception.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { answeredWithin } from '#shared/statistics/kaplan-meier.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import type { PromiseCount } from '../../requests/promises/promise-counts-sql.ts'
import type { WaitCount } from '../../requests/waits/count-waits.ts'
import { waitCurve } from '../../requests/waits/wait-curve.ts'
import { openingCriterion } from './criterion.ts'
import { describeSeries } from './describe-series.ts'
import { isOfCampaigns } from './is-of-campaigns.ts'
import { type Known, versionOf } from './known.ts'

/** The data of one month. */
export interface MonthKnown {
  /** `YYYY-MM` */
  month: string
  /** First promises whose window ended in that month. */
  promises: Pick<PromiseCount, 'kept' | 'due'> | null
  /** Requests received in that month. */
  waits: readonly WaitCount[]
}

type Panel = DisclosedMonths['panels'][number]

/**
 * Describes each month: satisfaction of invited usagers, dates met, and answers within the service
 * standard. It shows both worlds, or nothing.
 */
export function describeMonths(known: Known, months: readonly MonthKnown[]): Months {
  const periods = months.map(({ month }) => month)
  const panels: Panel[] = [
    {
      indicator: 'satisfied',
      world: 'usager',
      stream: known.proven,
      runs: satisfiedOf(describeSeries(ongoing(known), known.proven, openingCriterion), periods),
    },
    { indicator: 'promises_kept', world: 'commun', runs: [months.flatMap(keptIn)] },
    {
      indicator: 'within_norm',
      world: 'commun',
      runs: [months.flatMap((one) => withinIn(one, known.norm.days))],
    },
  ]
  const found = panels.filter(({ runs }) => runs.flat().length > 0)
  if (found.length === 0) return { told: 'nothing', because: 'absent' }
  const saysOf = (world: Panel['world']) =>
    found.some(
      (one) => one.world === world && one.runs.flat().some(({ estimate }) => estimate !== null),
    )
  const said = [saysOf('usager'), saysOf('commun')]
  if (!said.includes(true)) return { told: 'nothing', because: 'too_few' }
  if (said.includes(false)) return { told: 'nothing', because: 'not_alone' }
  const over = periods.findLast((period) => isOver(period, known.today)) ?? null
  const changes = known.recalibrations.map(({ day, because }) => ({ day, because }))
  return { told: 'figures', periods, over, panels: found, changes, norm: known.norm }
}

/** Leaves campaigns out: they do not interrupt the continuous series. */
function ongoing(known: Known): Known {
  const asked = versionOf(known.asked)
  const instruments = [...known.instruments].filter(
    ([version, instrument]) => version === asked || !isOfCampaigns(instrument),
  )
  return { ...known, instruments: new Map(instruments) }
}

const untold = { n: null, estimate: null, low: null, high: null }

function satisfiedOf(series: Series, periods: readonly string[]): MonthPoint[][] {
  const isShown = new Set(periods)
  return series
    .map(({ points }) =>
      points
        .filter(({ period }) => isShown.has(period))
        .map(({ period, share: one }): MonthPoint => {
          if (one.told === 'nothing')
            return { period, ...untold, because: one.protects ? 'protects' : 'too_few' }
          if (one.told === 'bound') return { period, ...untold, because: 'alike' }
          const { n, estimate, low, high } = one
          return { period, n, estimate, low, high, because: null }
        }),
    )
    .filter((points) => points.length > 0)
}

function keptIn({ month: period, promises }: MonthKnown): MonthPoint[] {
  if (promises === null || promises.due === 0) return []
  const one = shareOfRegister(promises.kept, promises.due)
  if (one.told !== 'register') return [{ period, ...untold, because: 'too_few' }]
  return [pointOf(period, one)]
}

/** Describes a complete register, without an interval. */
function pointOf(period: string, { n, estimate }: { n: number; estimate: number }): MonthPoint {
  return { period, n, estimate, low: null, high: null, because: null }
}

/**
 * Computes the requests of a month answered within the service standard: a plain share once all are
 * known, otherwise from the survival curve.
 */
function withinIn({ month: period, waits }: MonthKnown, days: number | null): MonthPoint[] {
  const curve = waitCurve(waits)
  if (days === null || curve === null) return []
  if (curve.n < fewestShown) return [{ period, ...untold, because: 'too_few' }]
  const known = waits.filter((one) => one.days >= 0)
  const sum = (of: (one: WaitCount) => boolean) =>
    known.reduce((all, one) => all + (of(one) ? one.n : 0), 0)
  if (sum((one) => !one.ended && one.days < days) === 0) {
    const within = sum((wait) => wait.ended && wait.days <= days)
    return [pointOf(period, { n: curve.n, estimate: within / curve.n })]
  }
  const found = answeredWithin(curve, days)
  if (!found?.interval) return [{ period, ...untold, because: 'too_early' }]
  return [pointOf(period, { n: curve.n, estimate: found.share })]
}
