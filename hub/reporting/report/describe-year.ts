import { monthsLater } from '#shared/calendar/day.ts'
import { daysOf, isOver, periodBefore, periodOf } from '#shared/calendar/period.ts'
import { periodsBetween } from '#shared/calendar/periods-between.ts'
import type { Pair } from '#shared/contract/reporting/indicators.ts'
import type { YearMonth } from '#shared/contract/reporting/year-month.ts'
import { shareOfRegister } from '#shared/statistics/share.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { describeSeries } from '../figures/describe-series.ts'
import { type Known, versionOf } from '../figures/known.ts'

/** Months of a small series. */
const year = 12

/**
 * Describes the last twelve months of a service up to the end of the reported period: satisfaction of
 * the proven stream by the current question, and announced dates kept. A world of which the report
 * tells nothing has no months either, and a hidden month is hidden here too.
 */
export function describeYear(known: Known | undefined, pairs: readonly Pair[]): YearMonth[] {
  if (known === undefined) return []
  const months = lastMonths(known)
  const told = new Set(pairs.flatMap(({ usager, commun }) => [usager, commun].map(toldOf)))
  const satisfied = told.has('satisfied') ? satisfiedByMonth(known) : new Map()
  const kept = told.has('promises_kept') ? keptByMonth(known) : new Map()
  return months.map((month) => ({
    month,
    usager: satisfied.get(month) ?? null,
    commun: kept.get(month) ?? null,
  }))
}

const toldOf = (half: Pair['usager']) => (half.told === 'figure' ? half.figure.indicator : null)

function lastMonths({ period, today }: Known): string[] {
  const running = periodOf(today, 'month')
  const asked = period === null ? running : periodOf(monthsLater(daysOf(period).until, -1), 'month')
  const last = isOver(asked, today) ? asked : periodBefore(running)
  return periodsBetween(periodOf(monthsLater(`${last}-01`, 1 - year), 'month'), last)
}

function satisfiedByMonth(known: Known): Map<string, YearMonth['usager']> {
  const asked = versionOf(known.asked)
  const series = describeSeries({ ...known, every: 'month' }, known.proven, (one) =>
    versionOf(one) === asked ? openingCriterion(one) : null,
  )
  return new Map(
    series
      .flatMap(({ points }) => points)
      .flatMap(({ period, share: one }) =>
        one.told === 'share'
          ? [[period, { x: one.x, n: one.n, low: one.low, high: one.high }] as const]
          : [],
      ),
  )
}

function keptByMonth({ registers }: Known): Map<string, YearMonth['commun']> {
  return new Map(
    registers.promises.flatMap(({ part, kept, due }) =>
      part !== null && shareOfRegister(kept, due).told === 'register'
        ? [[part, { x: kept, n: due }] as const]
        : [],
    ),
  )
}
