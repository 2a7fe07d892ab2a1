import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import type { WholeComparison } from '#shared/contract/reporting/perception.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { standardisedShare } from '#shared/statistics/standardised-share.ts'
import { ofStream } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import { type Criterion, pointsOf } from './criterion.ts'
import type { Known } from './known.ts'
import { toThousandth } from './to-thousandth.ts'

/** The three answers to a comparison, and their values. */
const comparedAnswers = { worse: '-1', same: '0', better: '1' } as const

export type ComparedAnswer = keyof typeof comparedAnswers

export const comparedAnswerNames = ['worse', 'same', 'better'] as const

/** The item that compares perceived with expected service for one dimension. */
export interface DimensionComparison {
  dimension: Item['dimension']
  criterion: Criterion
  /** The wording of the perceived item. */
  wording: Item['wording']
  weight: number
}

/** Counts of the three answers to one comparison. */
export type ComparedCounts = Record<ComparedAnswer, Counted>

/**
 * Lists the direct comparisons of an instrument with their weights. The instrument declares the
 * weight of each dimension (equal by default); two questions of one dimension share it.
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
export function countCompared(
  known: Known,
  criterion: Criterion,
  stream: WebStream,
): ComparedCounts {
  const count = (answer: ComparedAnswer) =>
    countAsked(known, { ...criterion, good: new Set([comparedAnswers[answer]]) }, ofStream(stream))
  return { worse: count('worse'), same: count('same'), better: count('better') }
}

/**
 * Combines all comparisons by weight. Weights remove the effect of how often the questionnaire drew
 * a question. The three answers add up to the total, so all are hidden when one comparison has
 * fewer than eleven answers, and that one is named.
 */
export function compareWhole(
  known: Known,
  comparisons: readonly DimensionComparison[],
  stream: WebStream,
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
