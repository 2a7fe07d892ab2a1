import { type Length, periodOf } from '#shared/calendar/period.ts'
import { testedIndicators } from '#shared/contract/reporting/finding.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { answersTo, ofStream } from '../figures/answers-to.ts'
import { countGood } from '../figures/count-good.ts'
import { isOfCampaigns } from '../figures/is-of-campaigns.ts'
import type { Known } from '../figures/known.ts'
import { indicatorList } from '../indicators/list.ts'

/** A period of a series. */
export interface SeriesPoint extends Counted {
  period: string
}

/** The series of an indicator as long as its question stays the same, oldest first. */
export interface IndicatorSeries {
  /** `null` where it counts no answers. */
  stream: ProvenStream | null
  points: SeriesPoint[]
}

/**
 * Returns the series of an indicator, one for each version of its question, of usagers whose
 * invitation is proven; of a register, one.
 * @returns none where the indicator is not asked or not recorded
 */
export function seriesOf(known: Known, indicator: string, every: Length): IndicatorSeries[] {
  if (indicator === 'promises_kept') {
    const months = known.registers.promises.flatMap(({ part, kept, due }) =>
      part === null ? [] : [{ month: part, x: kept, n: due }],
    )
    return months.length === 0 ? [] : [{ stream: null, points: byPeriod(months, every) }]
  }
  const isTested = testedIndicators.some((one) => one === indicator)
  const criteria = isTested ? indicatorList.find(({ id }) => id === indicator)?.criteria : undefined
  return [...known.instruments.values()].flatMap((instrument) => {
    const [criterion] = criteria?.(instrument) ?? []
    if (!criterion || (instrument !== known.asked && isOfCampaigns(instrument))) return []
    const answers = answersTo(known, instrument, criterion, ofStream(known.proven))
    const months = answers.map((one) => ({ month: one.month, ...countGood([one], criterion) }))
    return [{ stream: known.proven, points: byPeriod(months, every) }]
  })
}

function byPeriod(months: readonly (Counted & { month: string })[], every: Length): SeriesPoint[] {
  const found = new Map<string, SeriesPoint>()
  for (const { month, x, n } of months) {
    const period = periodOf(month, every)
    const known = found.get(period) ?? { period, x: 0, n: 0 }
    found.set(period, { period, x: known.x + x, n: known.n + n })
  }
  return [...found.values()].sort((one, other) => (one.period < other.period ? -1 : 1))
}
