import type { Stream } from '#shared/contract/feedback.ts'
import type { Instrument, Item } from '#shared/contract/instrument.ts'
import {
  type Dimensions,
  type DimensionTold,
  perceivedDimensions,
} from '#shared/contract/perception.ts'
import { findItem } from '#shared/quality/instrument.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { StudentTest } from '#shared/statistics/student-test.ts'
import { type Moments, welchGapOfMoments } from '#shared/statistics/welch-gap.ts'
import { ofStream } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import { type CriteriaOf, markCriterion, perceptionCriterion } from './criterion.ts'
import { fewestFor } from './fewest.ts'
import { type Campaign, findCampaign, sideOf } from './find-campaign.ts'
import type { Known } from './known.ts'
import { type Answered, marksOf, momentsOf } from './moments-of.ts'
import { standBeside } from './stand-beside.ts'
import { mayTellMean, mayTellMeanBeside, tellMean } from './tell-mean.ts'

/** What may stand beside the dimensions; the civic twin first. */
const guards: NonEmpty<string> = ['same_treatment', 'equal_quality', 'promises_kept', 'delays']

const told = [...perceivedDimensions, 'civic'] as const

/** All that the dimensions are told of: each as lived, the two highest, and the other sides of it. */
export const dimensionCriteria: CriteriaOf = (instrument) =>
  instrument.items.flatMap((item) => {
    if (!told.some((one) => one === item.dimension)) return []
    if (item.aspect === 'fact' || item.aspect === 'compared') return []
    const criterion = markCriterion(instrument, item.item)
    return criterion === null ? [] : [criterion]
  })

/**
 * Each dimension as it is lived: a mean with its interval, set against the minimum and the wish of
 * the last campaign, and against what was predicted. Beside them the civic twin, told the same way.
 * Of what is told here only totals are known, not who answered both sides: gaps are taken between
 * groups, whose interval is the wider for it.
 */
export function tellDimensions(known: Known): Dimensions {
  const campaign = findCampaign(known)
  const stream = streamOf(known)
  const rows = told.flatMap((one) => tellDimension(known, one, stream, campaign) ?? [])
  const usager = rows.filter(({ dimension }) => dimension !== 'civic')
  if (usager.length === 0) return { told: 'nothing', because: 'absent' }
  if (usager.every(({ perceived }) => perceived.told === 'nothing'))
    return { told: 'nothing', because: 'too_few' }
  const beside = standBeside(known, guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  return {
    told: 'figures',
    beside,
    usager,
    commun: rows.filter(({ dimension }) => dimension === 'civic'),
    campaign: campaign && { from: campaign.from, until: campaign.until, stream: campaign.stream },
  }
}

/** Invited usagers; the button where nobody who was invited may be told of. */
function streamOf(known: Known): Stream {
  const isHeard = (stream: Stream) =>
    perceivedDimensions.some((dimension) => {
      const criterion = perceptionCriterion(dimension)(known.asked)
      const counted = criterion && countAsked(known, criterion, ofStream(stream))
      return counted !== null && counted.n >= fewestFor(known)
    })
  return !isHeard('invited') && isHeard('open') ? 'open' : 'invited'
}

function tellDimension(
  known: Known,
  dimension: (typeof told)[number],
  stream: Stream,
  campaign: Campaign | null,
): DimensionTold | null {
  const { asked, period } = known
  const criterion = perceptionCriterion(dimension)(asked)
  const item = criterion && findItem(asked, criterion.item)
  if (!criterion || !item) return null
  const fewest = fewestFor(known)
  const answered: Answered = { instrument: asked, stream, period }
  const moments = momentsOf(known, item.item, answered)
  const counted = countAsked(known, criterion, ofStream(stream))
  const isTold = moments !== null && mayTellMeanBeside(moments, counted, fewest)
  const perceived = isTold ? moments : null
  const marks = marksOf(criterion)
  const before = beforeOf(asked, item.item)
  const predicted = before === null ? null : momentsOf(known, before, answered)
  const expected = predicted && mayTellMean(predicted, fewest) ? predicted : null
  return {
    dimension,
    item: item.item,
    wording: item.wording,
    stream,
    scale: { low: Math.min(...marks), high: Math.max(...marks) },
    perceived: perceived ? tellMean(perceived) : { told: 'nothing' },
    share: shareOfAnswers(counted.x, counted.n, fewest),
    ...againstZone(known, item, marks, perceived, campaign),
    predicted: predicted && (expected ? tellMean(expected) : { told: 'nothing' }),
    gap: perceived && expected ? gapOf(perceived, expected) : null,
  }
}

/** The item in which an instrument asks beforehand what it asks as lived. */
function beforeOf({ draw }: Instrument, item: string): string | null {
  return draw.find((one) => one.item === item)?.before ?? null
}

function againstZone(
  known: Known,
  item: Item,
  marks: readonly number[],
  perceived: Moments | null,
  campaign: Campaign | null,
): Pick<DimensionTold, 'tolerance' | 'place'> {
  const nothing = { tolerance: null, place: null }
  if (campaign === null) return nothing
  const { instrument, stream } = campaign
  const sideOfZone = (aspect: 'minimum' | 'desired'): Moments | null => {
    const side = sideOf(instrument, item, aspect)
    const criterion = side && markCriterion(instrument, side.item)
    // Marks of another scale are not set against these.
    if (!criterion || marksOf(criterion).join() !== marks.join()) return null
    return momentsOf(known, criterion.item, { instrument, stream, period: null })
  }
  const [minimum, desired] = [sideOfZone('minimum'), sideOfZone('desired')]
  if (minimum === null || desired === null) return nothing
  const fewest = fewestFor(known)
  const isTold = [minimum, desired].every((side) => mayTellMean(side, fewest))
  if (!isTold)
    return {
      tolerance: { minimum: { told: 'nothing' }, desired: { told: 'nothing' } },
      place: null,
    }
  const isZone = (minimum.mean ?? 0) <= (desired.mean ?? 0)
  return {
    tolerance: { minimum: tellMean(minimum), desired: tellMean(desired) },
    place: perceived === null || !isZone ? null : placeOf(perceived, minimum, desired),
  }
}

/** Where what is lived lies, once chance is told apart from it. */
function placeOf(perceived: Moments, minimum: Moments, desired: Moments): DimensionTold['place'] {
  const adequacy = welchGapOfMoments(perceived, minimum)?.test?.interval
  const superiority = welchGapOfMoments(perceived, desired)?.test?.interval
  if (!adequacy || !superiority) return 'unclear'
  if (adequacy.high < 0) return 'below'
  if (superiority.low > 0) return 'above'
  return adequacy.low >= 0 && superiority.high <= 0 ? 'within' : 'unclear'
}

function gapOf(perceived: Moments, predicted: Moments): DimensionTold['gap'] {
  const found = welchGapOfMoments(perceived, predicted)
  const interval: StudentTest['interval'] | undefined = found?.test?.interval
  return found && { estimate: found.gap, interval: interval ? { ...interval } : null }
}
