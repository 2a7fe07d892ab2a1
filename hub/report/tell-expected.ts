import type { Stream } from '#shared/contract/feedback.ts'
import { type Comparison, type Expected, perceivedDimensions } from '#shared/contract/perception.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { comparedIndicator } from '../indicators/compared.ts'
import { ofStream } from './answers-to.ts'
import { countAsked } from './count-asked.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'
import { standBeside } from './stand-beside.ts'

const answers = { worse: '-1', same: '0', better: '1' } as const

/** How often each of the three was answered. */
interface Counts {
  x: Record<keyof typeof answers, number>
  n: number
}

/**
 * Worse, the same, better than expected, whole and by dimension. The three add up to all, so that
 * fewer than eleven would tell by two what the third hides; and dimensions add up to the whole, so
 * that none is told by which another could be brought back.
 */
export function tellExpected(known: Known): Expected {
  const compared = comparisonsOf(known)
  if (compared.length === 0) return { told: 'nothing', because: 'absent' }
  const stream = streamOf(known, compared)
  const counted = compared.map(({ criterion, ...one }) => ({
    ...one,
    counts: countOf(known, criterion, stream),
  }))
  const whole = tell(addUp(counted.map(({ counts }) => counts)))
  if (whole.told === 'nothing') return { told: 'nothing', because: 'too_few' }
  const beside = standBeside(known, comparedIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  const [shown = []] = suppress([counted.map(({ counts: { n } }) => n)], fewestPublic)
  return {
    told: 'figures',
    beside,
    stream,
    whole,
    dimensions: counted.map(({ dimension, wording, counts }, at) => ({
      dimension,
      wording,
      shares: (shown[at] ?? null) === null ? { told: 'nothing' } : tell(counts),
    })),
  }
}

/** The comparisons of the instrument asked now, in the order dimensions are told. */
function comparisonsOf({ asked }: Known) {
  const all = comparedIndicator.criteria(asked).flatMap((criterion) => {
    const item = findItem(asked, criterion.item)
    const dimension = perceivedDimensions.find((one) => one === item?.dimension)
    const lived = asked.draw.find(({ compared }) => compared === criterion.item)?.item
    const wording = (lived ? findItem(asked, lived) : item)?.wording
    return dimension && wording ? [{ criterion, dimension, wording }] : []
  })
  return perceivedDimensions.flatMap((dimension) =>
    all.filter((one) => one.dimension === dimension),
  )
}

/** Invited usagers; the button where too few of those who were invited said anything. */
function streamOf(known: Known, compared: readonly { criterion: Criterion }[]): Stream {
  const isHeard = (stream: Stream) =>
    addUp(compared.map(({ criterion }) => countOf(known, criterion, stream))).n >= fewestPublic
  return !isHeard('invited') && isHeard('open') ? 'open' : 'invited'
}

function countOf(known: Known, criterion: Criterion, stream: Stream): Counts {
  const count = (value: string) =>
    countAsked(known, { ...criterion, good: new Set([value]) }, ofStream(stream))
  const { n } = count(answers.same)
  const x = {
    worse: count(answers.worse).x,
    same: count(answers.same).x,
    better: count(answers.better).x,
  }
  return { x, n }
}

function addUp(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number) => counts.reduce((all, one) => all + of(one), 0)
  const x = {
    worse: sum((one) => one.x.worse),
    same: sum((one) => one.x.same),
    better: sum((one) => one.x.better),
  }
  return { x, n: sum(({ n }) => n) }
}

function tell({ x, n }: Counts): Comparison {
  if (n < fewestPublic) return { told: 'nothing' }
  const share = (of: keyof typeof answers) => shareOfAnswers(x[of], n, fewestPublic)
  return { told: 'shares', worse: share('worse'), same: share('same'), better: share('better') }
}
