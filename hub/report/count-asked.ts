import { daysOf } from '#shared/report/period.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { MonthTally } from '../store/tallies.ts'
import { countGood } from './count-good.ts'
import type { Criterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'

/** Answers to the instrument asked now, within the days of the report. */
export function countAsked(
  known: Known,
  criterion: Criterion,
  isCounted: (one: MonthTally) => boolean,
): Counted {
  const asked = versionOf(known.asked)
  const isWithin = within(known.period)
  const answers = known.months.filter(
    (one) =>
      isCounted(one) &&
      isWithin(one.month) &&
      versionOf({ id: one.instrument, version: one.version }) === asked,
  )
  return countGood(answers, criterion)
}

/** Whether a month is of a period; of all there is, when there is none. */
function within(period: string | null): (month: string) => boolean {
  if (period === null) return () => true
  const { from, until } = daysOf(period)
  return (month) => `${month}-01` >= from && `${month}-01` < until
}
