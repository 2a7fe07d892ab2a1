import { daysOf, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Series } from '#shared/contract/figures/change.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { countGood } from './count-good.ts'
import type { FindCriterion } from './criterion.ts'
import { disclosablePeriods } from './disclosable-periods.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'
import { settledOf } from './settled-of.ts'

/**
 * Describes a stream by period. A new instrument or version starts a new line, because the question
 * changed. It suppresses small periods, and others that a subtraction would give back.
 */
export function describeSeries(known: Known, stream: WebStream, find: FindCriterion): Series {
  const until = known.period === null ? null : daysOf(known.period).until
  const fewest = fewestFor(known)
  return [...known.instruments.values()]
    .map((instrument) => {
      const criterion = find(instrument)
      if (criterion === null) return { ...nameOf(instrument), points: [] }
      const all = answersTo(known, instrument, criterion, ofStream(stream))
      const own = all.filter(({ month }) => until === null || `${month}-01` < until)
      const answered = [...byPeriod(own, known.every)].map(([period, some]) => ({
        period,
        ...countGood(some, criterion),
      }))
      const isTold = tellable(known, answered, all)
      return {
        ...nameOf(instrument),
        points: answered.map(({ period, x, n }) => {
          const share = shareOfAnswers(x, n, fewest)
          const isHidden = share.told !== 'nothing' && !isTold(period)
          return {
            period,
            share: isHidden ? ({ told: 'nothing', protects: true } as const) : share,
          }
        }),
      }
    })
    .filter(({ points }) => points.length > 0)
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other)))
}

/**
 * Selects the disclosable periods: beside their total inside, beside every published total outside.
 */
function tellable(
  known: Known,
  answered: readonly { period: string; n: number }[],
  months: readonly MonthTally[],
): (period: string) => boolean {
  if (known.audience === 'public')
    return disclosablePeriods(months, known.today, fewestFor(known), settledOf(known, months))
  const [shown = []] = suppress([answered.map(({ n }) => n)])
  const hidden = answered.filter((_, at) => (shown[at] ?? null) === null)
  return (period) => !hidden.some((one) => one.period === period)
}

function byPeriod(answers: readonly MonthTally[], every: Known['every']) {
  const periods = new Map<string, MonthTally[]>()
  for (const one of answers.toSorted((a, b) => a.month.localeCompare(b.month))) {
    const period = periodOf(one.month, every)
    const months = periods.get(period)
    if (months) months.push(one)
    else periods.set(period, [one])
  }
  return periods
}

const nameOf = ({ id, version }: Instrument) => ({ instrument: id, version })

const firstOf = ({ points }: Series[number]) => points[0]?.period ?? ''
