import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { perceivedDimensions } from '#shared/contract/reporting/perception.ts'
import type { Driver, Drivers } from '#shared/contract/reporting/priorities.ts'
import { findItem } from '#shared/quality/instrument.ts'
import {
  derivedImportance,
  type Importance,
  pairwiseImportance,
} from '#shared/statistics/derived-importance.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { importancePerformance } from '#shared/statistics/importance-performance.ts'
import { intervalOfMean } from '#shared/statistics/mean-interval.ts'
import { mean, variance } from '#shared/statistics/moments.ts'
import { completeRatings, fewestComplete, type Rated } from '#shared/statistics/relative-weights.ts'
import { perceptionCriterion } from '../figures/criterion.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { JointAnswer } from './joint-answers-sql.ts'

/** A perceived dimension with the item that an instrument asks for it. */
export interface AskedDimension {
  dimension: Driver['dimension']
  item: string
  wording: Driver['wording']
}

/** Fewest dimensions of a map: two have no middle that says anything. */
const fewestDimensions = 3

/** Lists the perceived dimensions of an instrument, in the order of display. */
export function dimensionsOf(instrument: Instrument): AskedDimension[] {
  return perceivedDimensions.flatMap((dimension) => {
    const criterion = perceptionCriterion(dimension)(instrument)
    const item = criterion && findItem(instrument, criterion.item)
    return item ? { dimension, item: item.item, wording: item.wording } : []
  })
}

/** Single answers that tell which dimensions go with satisfaction. */
interface Single {
  /** Forms of the newest campaign, by item; `null` without one. */
  campaign: { instrument: Instrument; forms: readonly Record<string, string>[] } | null
  /** Answers of all year, each to one dimension. */
  ongoing: { instrument: Instrument; answers: readonly JointAnswer[] }
}

/** Describes which dimensions go with satisfaction: of a campaign if it has enough, else all year. */
export function describeDrivers({ campaign, ongoing }: Single): Drivers {
  const found = campaign && ofCampaign(campaign)
  if (found?.told === 'figures') return found
  const others = ofOngoing(ongoing, found?.complete ?? null)
  const isRefused = found !== null && found.because !== 'too_few'
  return others.told === 'nothing' && isRefused ? { ...found, lacking: others.lacking } : others
}

type Untold = Extract<Drivers, { told: 'nothing' }>

const untold = (
  because: Untold['because'],
  complete: Untold['complete'],
  lacking: Untold['lacking'] = [],
): Untold => ({ told: 'nothing', because, least: fewestComplete, complete, lacking })

const atLeast = (n: number) => (n < fewestShown ? null : n)

function ofCampaign({ instrument, forms }: NonNullable<Single['campaign']>): Drivers {
  const asked = dimensionsOf(instrument)
  const rated = forms.map((answers): Rated => {
    const marked = (item: string) => markOf(answers[item])
    return {
      overall: marked(instrument.opening),
      dimensions: asked.map(({ item }) => marked(item)),
    }
  })
  if (asked.length < fewestDimensions) return untold('absent', null)
  const complete = completeRatings(rated, 1)
  const counted = atLeast(complete?.overall.length ?? 0)
  const found = derivedImportance(rated)
  if ('reason' in found || complete === null)
    return untold('reason' in found ? found.reason : 'too_few', counted)
  const rows = asked.map((one, at) => ({
    ...one,
    marks: complete.dimensions[at] ?? [],
    importance: found.importance[at] ?? { estimate: 0, low: 0, high: 0 },
  }))
  return mapOf(instrument, 'campaign', rows, { r2: toThousandth(found.r2), lacking: [] })
}

function ofOngoing({ instrument, answers }: Single['ongoing'], complete: number | null): Drivers {
  const asked = dimensionsOf(instrument).map((one) => {
    const own = answers.filter(({ item }) => item === one.item)
    const pairs = own.flatMap(({ opening, value, n }) => {
      const [overall, mark] = [markOf(opening), markOf(value)]
      return overall === null || mark === null
        ? []
        : Array.from({ length: n }, () => ({ overall, mark }))
    })
    return { ...one, pairs }
  })
  if (asked.length < fewestDimensions) return untold('absent', complete)
  const few = asked.filter(({ pairs }) => pairs.length < fewestComplete)
  const lacking = few.map(({ wording, pairs }) => ({ wording, n: atLeast(pairs.length) }))
  const rows = asked.flatMap(({ pairs, ...one }) => {
    const marks = pairs.map(({ mark }) => mark)
    const importance = pairwiseImportance(
      pairs.map(({ overall }) => overall),
      marks,
    )
    return importance === null ? [] : [{ ...one, marks, importance }]
  })
  if (rows.length < fewestDimensions) {
    const because = asked.length - few.length < fewestDimensions ? 'too_few' : 'no_spread'
    return untold(because, complete, lacking)
  }
  return mapOf(instrument, 'ongoing', rows, { r2: null, lacking })
}

interface Row extends AskedDimension {
  marks: readonly number[]
  importance: Importance
}

/** Places dimensions on the map of importance and performance. */
function mapOf(
  instrument: Instrument,
  of: 'campaign' | 'ongoing',
  rows: readonly Row[],
  more: { r2: number | null; lacking: Drivers['lacking'] },
): Drivers {
  const placed = rows.map(({ marks, ...row }) => {
    const middle = mean(marks) ?? 0
    const interval = intervalOfMean(marks.length, middle, variance(marks)).test?.interval
    return {
      ...row,
      n: marks.length,
      performance: { estimate: middle, ...(interval ?? { low: middle, high: middle }) },
    }
  })
  const map = importancePerformance(
    placed.map(({ importance, performance }) => ({
      importance: importance.estimate,
      performance: performance.estimate,
      importanceInterval: importance,
      performanceInterval: performance,
    })),
  )
  const points = (instrument.scales[scaleOf(instrument, rows)]?.answers ?? []).flatMap(
    ({ value }) => (typeof value === 'number' ? value : []),
  )
  return {
    told: 'figures',
    of,
    ...more,
    cross: {
      importance: toThousandth(map?.cross.importance ?? 0),
      performance: toThousandth(map?.cross.performance ?? 0),
    },
    scale: { low: Math.min(...points), high: Math.max(...points) },
    dimensions: placed.map(({ dimension, wording, n, importance, performance }, at) => ({
      dimension,
      wording,
      n,
      importance: rounded(importance),
      performance: rounded(performance),
      quadrant: map?.points[at]?.quadrant ?? 'border',
    })),
  }
}

const scaleOf = (instrument: Instrument, [first]: readonly Row[]) =>
  findItem(instrument, first?.item ?? '')?.scale ?? ''

/** Returns a mark of a scale; `null` without one, as of « I don't know ». */
function markOf(value: string | undefined): number | null {
  const mark = value === undefined ? Number.NaN : Number(value)
  return Number.isFinite(mark) ? mark : null
}

function rounded({ estimate, low, high }: Importance): Importance {
  return { estimate: toThousandth(estimate), low: toThousandth(low), high: toThousandth(high) }
}
