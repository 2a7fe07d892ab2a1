import { lengthOf } from '#shared/calendar/period.ts'
import { webStreams } from '#shared/contract/stream.ts'
import { partPoints, type SignalLimits } from '#shared/statistics/chart-signal.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import {
  type ChartKnown,
  type ChartPoints,
  pointsOfAnswers,
  pointsOfPromises,
  pointsOfWaits,
} from './chart-points.ts'
import type { CriteriaOf } from './criterion.ts'
import { placesOf } from './places-of.ts'

const perYear = { month: 12, quarter: 4, year: 1 } as const

/**
 * Sets the control limits of an organisation's charts, so that all together raise one false alert a
 * year. It counts how often the charts that speak are looked at: one chart for each service, stream
 * and share, one for the gap between territories, and those of both registers.
 */
export function limitsOf(services: readonly ChartKnown[], criteria: CriteriaOf): SignalLimits {
  const charts = services.flatMap((known) => speakingOf(known, criteria))
  return signalLimits(charts.reduce((all, at) => all + perYear[lengthOf(at)], 0))
}

/** Lists the last period of each chart of a service that has a reference. */
function speakingOf(known: ChartKnown, criteria: CriteriaOf): string[] {
  const shares = criteria(known.asked).flatMap((criterion) =>
    webStreams.map((stream) => pointsOfAnswers(known, stream, criterion)),
  )
  const registers: (Pick<ChartPoints, 'at' | 'points'> | null)[] = [
    pointsOfPromises(known),
    pointsOfWaits(known),
  ]
  const places = placesOf(known)
  return [...shares, ...registers, places].flatMap((one) =>
    one !== null && partPoints<{ leftOut: boolean }>(one.points) !== null ? [one.at] : [],
  )
}
