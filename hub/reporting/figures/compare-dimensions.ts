import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import type { Stream } from '#shared/contract/feedback/feedback.ts'
import type { WholeComparison } from '#shared/contract/reporting/perception.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { standardisedShare } from '#shared/statistics/standardised-share.ts'
import { ofStream } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import { type Criterion, pointsOf } from './criterion.ts'
import type { Known } from './known.ts'
import { toThousandth } from './round.ts'

/** The three answers to a comparison, and the value of each. */
const comparedAnswers = { worse: '-1', same: '0', better: '1' } as const

export type ComparedAnswer = keyof typeof comparedAnswers

export const comparedAnswerNames = ['worse', 'same', 'better'] as const

/** What was lived of one dimension, as compared with what was expected of it. */
export interface DimensionComparison {
  dimension: Item['dimension']
  criterion: Criterion
  /** What was lived, in the words it is asked in. */
  wording: Item['wording']
  weight: number
}

/** How often each of the three was answered to one comparison. */
export type ComparedCounts = Record<ComparedAnswer, Counted>

/**
 * The direct comparisons of an instrument. Each dimension counts by the weight its instrument
 * declares, equal while it declares none; two questions about one dimension share its weight.
 */
export function comparisonsOf(instrument: Instrument): DimensionComparison[] {
  const items = instrument.items.filter(({ aspect }) => aspect === 'compared')
  return items.map((item) => {
    const { dimension } = item
    const lived = instrument.draw.find(({ compared }) => compared === item.item)?.item
    const several = items.filter((one) => one.dimension === dimension).length
    return {
      dimension,
      criterion: { item: item.item, points: pointsOf(instrument, item), good: new Set() },
      wording: ((lived && findItem(instrument, lived)) || item).wording,
      weight: (instrument.weights?.[dimension] ?? 1) / several,
    }
  })
}

/** Counts the three answers to one comparison. */
export function countCompared(known: Known, criterion: Criterion, stream: Stream): ComparedCounts {
  const count = (answer: ComparedAnswer) =>
    countAsked(known, { ...criterion, good: new Set([comparedAnswers[answer]]) }, ofStream(stream))
  return { worse: count('worse'), same: count('same'), better: count('better') }
}

/**
 * Every comparison as one, each counted by its weight: how often a question was drawn is a matter of
 * the questionnaire and says nothing of the service. The three add up to all, so that fewer than
 * eleven would tell by two what the third hides. Where one comparison has fewer, nothing is told of
 * all, and it is named.
 */
export function compareWhole(
  known: Known,
  comparisons: readonly DimensionComparison[],
  stream: Stream,
): WholeComparison {
  const counted = comparisons.map((one) => ({
    ...one,
    counts: countCompared(known, one.criterion, stream),
  }))
  const lacking = counted.filter(({ counts }) => counts.same.n < fewestPublic)
  if (lacking.length === counted.length) return { told: 'nothing' }
  if (lacking.length > 0) return { told: 'nothing', lacking: lacking.map(({ wording }) => wording) }
  const tell = (answer: ComparedAnswer) => {
    const parts = counted.map(({ counts, weight }) => ({ ...counts[answer], weight }))
    const { estimate, low, high } = standardisedShare(parts)
    return {
      told: 'standardised' as const,
      n: parts.reduce((all, { n }) => all + n, 0),
      questions: parts.length,
      weights: known.asked.weights === undefined ? ('equal' as const) : ('declared' as const),
      estimate: toThousandth(estimate),
      low: toThousandth(low),
      high: toThousandth(high),
    }
  }
  return { told: 'shares', worse: tell('worse'), same: tell('same'), better: tell('better') }
}
