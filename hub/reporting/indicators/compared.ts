import type { LabelledShare } from '#shared/contract/reporting/indicators.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { ofStream } from '../figures/answers-to.ts'
import {
  comparedAnswerNames,
  compareWhole,
  comparisonsOf,
  type DimensionComparison,
} from '../figures/compare-dimensions.ts'
import { compareWithAside } from '../figures/compare-with-aside.ts'
import { isPeriodDisclosed } from '../figures/is-period-disclosed.ts'
import type { Known } from '../figures/known.ts'
import { toldStreams } from '../figures/told-streams.ts'
import type { Indicator } from './indicator.ts'

/**
 * Compares perceived with expected service: worse, the same, better, as shares over all dimensions
 * by weight. It publishes the three shares, never a mean.
 */
export const comparedIndicator: Indicator = {
  id: 'compared',
  world: 'usager',
  basis: 'answers',
  guards: ['equal_quality', 'promises_kept', 'same_treatment'],
  criteria: (instrument) => comparisonsOf(instrument).map(({ criterion }) => criterion),
  measure(known) {
    const comparisons = comparisonsOf(known.asked)
    if (comparisons.length === 0) return null
    const streams = toldStreams(
      known,
      comparisons.map(({ criterion }) => criterion),
    )
    return { shares: streams.flatMap((stream) => sharesOf(known, comparisons, stream)) }
  },
}

function sharesOf(
  known: Known,
  comparisons: readonly DimensionComparison[],
  stream: WebStream,
): LabelledShare[] {
  const criteria = comparisons.map(({ criterion }) => criterion)
  const whole = compareWhole(known, comparisons, stream)
  // One line is enough to say that there are too few.
  if (whole.told === 'nothing') return [{ stream, share: whole }]
  if (!isPeriodDisclosed(known, criteria, ofStream(stream)))
    return [{ stream, share: { told: 'nothing' } }]
  const aside = compareWithAside(known, comparisons, stream)
  return comparedAnswerNames.map((answer) => ({
    stream,
    answer,
    share: whole[answer],
    ...(aside && { with_set_aside: aside[answer] }),
  }))
}
