import type { Stream } from '#shared/contract/feedback.ts'
import type { LabelledShare } from '#shared/contract/indicators.ts'
import type { Share } from '#shared/contract/share.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { MonthTally } from '../store/tallies.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion, FindCriterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'
import { tellChange } from './tell-change.ts'
import { tellSeries } from './tell-series.ts'
import { tellWeighted } from './tell-weighted.ts'
import { toldPeriods } from './told-periods.ts'

const streams: readonly Stream[] = ['invited', 'open']

/**
 * The share of good answers of each stream, raw beside weighted, what moved, and period by period;
 * what agents typed in stands apart. Never pooled: they are not the same people.
 * @returns `null` where the instrument asked now does not ask it.
 */
export function tellShares(known: Known, find: FindCriterion): LabelledShare[] | null {
  const criterion = find(known.asked)
  if (criterion === null) return null
  const isEntered = ({ channel }: MonthTally) => channel === 'entered'
  const entered = tellCounted(known, criterion, isEntered)
  return [
    ...streams.map((stream) => {
      const ofStream = (one: MonthTally) => one.channel === 'web' && one.stream === stream
      const share = tellCounted(known, criterion, ofStream)
      const series = tellSeries(known, stream, find)
      // What hides the share hides what would give it back.
      if (share.told !== 'share') return { stream, share, ...(series.length > 0 && { series }) }
      const weighted = tellWeighted(known, stream, criterion)
      const change = tellChange(known, stream, find, series)
      return {
        stream,
        share,
        ...(weighted && { weighted }),
        ...(change && { change }),
        series,
      }
    }),
    ...(countAsked(known, criterion, isEntered).n > 0
      ? [{ channel: 'entered' as const, share: entered }]
      : []),
  ]
}

/** The share of some answers, unless a subtraction between periods would tell more than it does. */
function tellCounted(
  known: Known,
  criterion: Criterion,
  isCounted: (one: MonthTally) => boolean,
): Share {
  const { x, n } = countAsked(known, criterion, isCounted)
  const share = shareOfAnswers(x, n)
  if (share.told === 'nothing' || isPeriodTold(known, criterion, isCounted)) return share
  return { told: 'nothing', protects: true }
}

/** Whether the period of a report may leave the house with these answers; inside, any may be read. */
export function isPeriodTold(
  known: Known,
  criterion: Criterion,
  isCounted: (one: MonthTally) => boolean,
): boolean {
  if (known.audience === 'inside' || known.period === null) return true
  const asked = versionOf(known.asked)
  const counts = known.months.filter(
    (one) =>
      isCounted(one) &&
      one.item === criterion.item &&
      criterion.points.has(one.value) &&
      versionOf({ id: one.instrument, version: one.version }) === asked,
  )
  return toldPeriods(counts, known.today)(known.period)
}
