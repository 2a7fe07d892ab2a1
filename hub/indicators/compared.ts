import type { Stream } from '#shared/contract/feedback.ts'
import type { LabelledShare } from '#shared/contract/indicators.ts'
import type { Instrument } from '#shared/contract/instrument.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { ofStream } from '../report/answers-to.ts'
import { countAsked } from '../report/count-asked.ts'
import { type Criterion, pointsOf } from '../report/criterion.ts'
import { isPeriodTold } from '../report/is-period-told.ts'
import type { Known } from '../report/known.ts'
import type { Indicator } from './indicator.ts'

const answers = { worse: '-1', same: '0', better: '1' } as const
const streams: readonly Stream[] = ['invited', 'open']

/** The direct comparisons of an instrument, one an item. */
function comparisonsOf(instrument: Instrument): Criterion[] {
  return instrument.items
    .filter(({ aspect }) => aspect === 'compared')
    .map((item) => ({ item: item.item, points: pointsOf(instrument, item), good: new Set() }))
}

/**
 * How what was lived compares with what was expected: worse, the same, better, each as a share.
 * Whichever dimension was drawn; the three are published, never a mean. They add up to all, so that
 * fewer than eleven would tell by the two what the third hides.
 */
export const comparedIndicator: Indicator = {
  id: 'compared',
  world: 'usager',
  guards: ['equal_quality', 'promises_kept', 'same_treatment'],
  criteria: comparisonsOf,
  measure(known) {
    const comparisons = comparisonsOf(known.asked)
    if (comparisons.length === 0) return null
    return { shares: streams.flatMap((stream) => sharesOf(known, comparisons, stream)) }
  },
}

function sharesOf(
  known: Known,
  comparisons: readonly Criterion[],
  stream: Stream,
): LabelledShare[] {
  const isTold = isPeriodTold(known, comparisons, ofStream(stream))
  const shares = Object.entries(answers).map(([answer, value]) => {
    const counts = comparisons.map((one) =>
      countAsked(known, { ...one, good: new Set([value]) }, ofStream(stream)),
    )
    const sum = (of: 'x' | 'n') => counts.reduce((all, one) => all + one[of], 0)
    const share = shareOfAnswers(sum('x'), sum('n'), fewestPublic)
    return { stream, answer: answer as keyof typeof answers, share }
  })
  // One line is enough to say that there are too few.
  return isTold && shares.every(({ share }) => share.told !== 'nothing')
    ? shares
    : [{ stream, share: { told: 'nothing' } }]
}
