import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import {
  type Dimensions,
  type DisclosedDimension,
  perceivedDimensions,
} from '#shared/contract/reporting/perception.ts'
import { type WebStream, webStreams } from '#shared/contract/stream.ts'
import { findItem } from '#shared/quality/instrument.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { StudentTest } from '#shared/statistics/student-test.ts'
import { type Moments, welchGap } from '#shared/statistics/welch-gap.ts'
import { ofStream } from '../figures/answers-to.ts'
import { countAsked } from '../figures/count-asked.ts'
import {
  type CriteriaOf,
  type Criterion,
  markCriterion,
  perceptionCriterion,
} from '../figures/criterion.ts'
import {
  describeMean,
  mayDiscloseMean,
  mayDiscloseMeanWithShare,
} from '../figures/describe-mean.ts'
import { fewestFor } from '../figures/fewest.ts'
import type { Known } from '../figures/known.ts'
import { type Answered, marksOf, momentsOf } from '../figures/moments-of.ts'
import { guardBeside } from './guard-beside.ts'

/** Possible guards of the dimensions, equal treatment first. */
const guards: NonEmpty<string> = ['same_treatment', 'equal_quality', 'promises_kept', 'delays']

const told = [...perceivedDimensions, 'civic'] as const

/** The criteria of dimensions: perceived and predicted. */
export const dimensionCriteria: CriteriaOf = (instrument) =>
  instrument.items.flatMap((item) => {
    if (!told.some((one) => one === item.dimension)) return []
    if (item.aspect !== 'perceived' && item.aspect !== 'predicted') return []
    const criterion = markCriterion(instrument, item.item)
    return criterion === null ? [] : [criterion]
  })

/**
 * Describes each dimension: the mean of perceived service with its interval, against the predicted
 * one, beside equal treatment. Campaigns ask levels on a scale of their own: `describeTolerance`.
 * The hub has only totals here, not pairs, so gaps compare groups and have wider intervals.
 */
export function describeDimensions(known: Known): Dimensions {
  const stream = streamOf(known)
  const rows = told.flatMap((one) => describeDimension(known, one, stream) ?? [])
  const usager = rows.filter(({ dimension }) => dimension !== 'civic')
  if (usager.length === 0) return { told: 'nothing', because: 'absent' }
  if (usager.every(({ perceived }) => perceived.told === 'nothing'))
    return { told: 'nothing', because: 'too_few' }
  const beside = guardBeside(known, guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  return {
    told: 'figures',
    beside,
    usager,
    commun: rows.filter(({ dimension }) => dimension === 'civic'),
  }
}

/** Returns the first stream that is disclosable: those whose invitation is proven come first. */
function streamOf(known: Known): WebStream {
  const isHeard = (stream: WebStream) =>
    perceivedDimensions.some((dimension) => {
      const criterion = perceptionCriterion(dimension)(known.asked)
      const counted = criterion && countAsked(known, criterion, ofStream(stream))
      return counted !== null && counted.n >= fewestFor(known)
    })
  return webStreams.find(isHeard) ?? known.proven
}

/** Describes one dimension; `null` where the instrument does not ask it. */
export function describeDimension(
  known: Known,
  dimension: (typeof told)[number],
  stream: WebStream,
): DisclosedDimension | null {
  const { asked, period } = known
  const criterion = perceptionCriterion(dimension)(asked)
  const item = criterion && findItem(asked, criterion.item)
  if (!criterion || !item) return null
  const fewest = fewestFor(known)
  const answered: Answered = { instrument: asked, stream, period }
  const moments = momentsOf(known, item.item, answered)
  const counted = countAsked(known, criterion, ofStream(stream))
  const isTold = moments !== null && mayDiscloseMeanWithShare(moments, counted, fewest)
  const perceived = isTold ? moments : null
  const marks = marksOf(criterion)
  const before = beforeOf(asked, item.item)
  const predicted = before === null ? null : momentsOf(known, before, answered)
  const expected = predicted && mayDiscloseMean(predicted, fewest) ? predicted : null
  return {
    dimension,
    item: item.item,
    wording: item.wording,
    stream,
    scale: { low: Math.min(...marks), high: Math.max(...marks) },
    perceived: perceived ? describeMean(perceived) : { told: 'nothing' },
    share: shareOfAnswers(counted.x, counted.n, fewest),
    dont_know: isTold ? unsureOf(known, criterion, stream) : { told: 'nothing' },
    predicted: predicted && (expected ? describeMean(expected) : { told: 'nothing' }),
    gap: perceived && expected ? gapOf(perceived, expected) : null,
  }
}

/** Counts who does not know: no point of the scale, and an answer of its own. */
function unsureOf(
  known: Known,
  criterion: Criterion,
  stream: WebStream,
): DisclosedDimension['dont_know'] {
  const points = new Set([...criterion.points, unsure])
  const { x, n } = countAsked(
    known,
    { ...criterion, points, good: new Set([unsure]) },
    ofStream(stream),
  )
  return shareOfAnswers(x, n, fewestFor(known))
}

const unsure = 'dont_know'

/** Finds the item that asks beforehand for what an item asks as perceived. */
function beforeOf({ draw }: Instrument, item: string): string | null {
  return draw.find((one) => one.item === item)?.before ?? null
}

function gapOf(perceived: Moments, predicted: Moments): DisclosedDimension['gap'] {
  const found = welchGap(perceived, predicted)
  const interval: StudentTest['interval'] | undefined = found?.test?.interval
  return found && { estimate: found.gap, interval: interval ? { ...interval } : null }
}
