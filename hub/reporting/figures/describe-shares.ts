import type { Share } from '#shared/contract/figures/share.ts'
import type { LabelledShare } from '#shared/contract/reporting/indicators.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { MonthTally } from '../../feedback/answers/tallies-sql.ts'
import { ofStream, type Pick } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion, FindCriterion } from './criterion.ts'
import { describeChange } from './describe-change.ts'
import { countAnswers, describeQuestion } from './describe-question.ts'
import { describeSeries } from './describe-series.ts'
import { describeWeighted } from './describe-weighted.ts'
import { describeWithAside } from './describe-with-aside.ts'
import { fewestFor } from './fewest.ts'
import { isPeriodDisclosed } from './is-period-disclosed.ts'
import type { Known } from './known.ts'
import { toldStreams } from './told-streams.ts'

/**
 * Describes the share of good answers of each stream: raw, weighted, its change and its series.
 * Answers typed by agents stay apart. It never pools streams, because their people differ.
 * @returns `null` where the current instrument does not ask it
 */
export function describeShares(known: Known, find: FindCriterion): LabelledShare[] | null {
  const criterion = find(known.asked)
  if (criterion === null) return null
  const question = describeQuestion(known, criterion)
  const answersOf = (isPicked: Pick, share: Share) =>
    question && { answers: countAnswers(known, criterion, question, isPicked, share) }
  const isEntered = ({ channel }: MonthTally) => channel === 'entered'
  const entered = describeCounted(known, criterion, isEntered)
  const enteredBeside = describeWithAside(known, criterion, isEntered, entered)
  return [
    ...toldStreams(known, [criterion]).map((stream) => {
      const share = describeCounted(known, criterion, ofStream(stream))
      const series = describeSeries(known, stream, find)
      const answers = answersOf(ofStream(stream), share)
      // Hide what would give a hidden share back.
      const apart = describeWithAside(known, criterion, ofStream(stream), share)
      const beside = apart && { with_set_aside: apart }
      if (share.told !== 'share')
        return { stream, share, ...answers, ...beside, ...(series.length > 0 && { series }) }
      const weighted = describeWeighted(known, stream, criterion)
      const change = describeChange(known, stream, criterion, series)
      return {
        stream,
        share,
        ...answers,
        ...beside,
        ...(weighted && { weighted }),
        ...(change && { change }),
        series,
      }
    }),
    ...(enteredBeside !== null || countAsked(known, criterion, isEntered).n > 0
      ? [
          {
            channel: 'entered' as const,
            share: entered,
            ...answersOf(isEntered, entered),
            ...(enteredBeside && { with_set_aside: enteredBeside }),
          },
        ]
      : []),
  ]
}

/**
 * Describes the share of some answers, unless a subtraction between periods would disclose more.
 */
function describeCounted(known: Known, criterion: Criterion, isPicked: Pick): Share {
  const { x, n } = countAsked(known, criterion, isPicked)
  const share = shareOfAnswers(x, n, fewestFor(known))
  if (share.told === 'nothing' || isPeriodDisclosed(known, [criterion], isPicked)) return share
  return { told: 'nothing', protects: true }
}
