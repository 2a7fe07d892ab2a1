import {
  type Comparison,
  type Expected,
  perceivedDimensions,
} from '#shared/contract/reporting/perception.ts'
import { type WebStream, webStreams } from '#shared/contract/stream.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import {
  type ComparedAnswer,
  compareWhole,
  comparisonsOf,
  countCompared,
  type DimensionComparison,
} from '../figures/compare-dimensions.ts'
import type { Known } from '../figures/known.ts'
import { comparedIndicator } from '../indicators/compared.ts'
import { guardBeside } from './guard-beside.ts'

/**
 * Describes worse, the same, better than expected, in total and by dimension. The three counts of a
 * dimension add up, so all are hidden when one has fewer than eleven. The total is shown only with
 * every dimension, so that no subtraction gives one back.
 */
export function describeExpected(known: Known): Expected {
  const comparisons = comparisonsOf(known.asked)
  if (comparisons.length === 0) return { told: 'nothing', because: 'absent' }
  const stream = streamOf(known, comparisons)
  const whole = compareWhole(known, comparisons, stream)
  const dimensions = perceivedDimensions.flatMap((dimension) =>
    comparisons
      .filter((one) => one.dimension === dimension)
      .map(({ wording, criterion }) => ({
        dimension,
        wording,
        shares: tell(known, criterion, stream),
      })),
  )
  if (dimensions.every(({ shares }) => shares.told === 'nothing') && whole.told === 'nothing')
    return { told: 'nothing', because: 'too_few' }
  const beside = guardBeside(known, comparedIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  return {
    told: 'figures',
    beside,
    stream,
    whole,
    dimensions,
  }
}

/** Returns the first stream with enough answers: those whose invitation is proven come first. */
function streamOf(known: Known, comparisons: readonly DimensionComparison[]): WebStream {
  const isHeard = (stream: WebStream) =>
    comparisons.some(
      ({ criterion }) => countCompared(known, criterion, stream).same.n >= fewestPublic,
    )
  return webStreams.find(isHeard) ?? known.proven
}

function tell(
  known: Known,
  criterion: DimensionComparison['criterion'],
  stream: WebStream,
): Comparison {
  const counts = countCompared(known, criterion, stream)
  if (counts.same.n < fewestPublic) return { told: 'nothing' }
  const share = (of: ComparedAnswer) => shareOfAnswers(counts[of].x, counts[of].n, fewestPublic)
  return { told: 'shares', worse: share('worse'), same: share('same'), better: share('better') }
}
