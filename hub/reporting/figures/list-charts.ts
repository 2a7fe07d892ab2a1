import { lengthOf, monthsOf } from '#shared/calendar/period.ts'
import { webStreams } from '#shared/contract/stream.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { partPoints } from '#shared/statistics/chart-signal.ts'
import type { SimulatedChart } from '#shared/statistics/false-alarms.ts'
import { percentile } from '#shared/statistics/percentile.ts'
import {
  type ChartKnown,
  type ChartPoint,
  pointsOfAnswers,
  pointsOfPromises,
  pointsOfWaits,
} from './chart-points.ts'
import type { CriteriaOf } from './criterion.ts'
import { placesOf } from './places-of.ts'

/** Points of the last year, whose median is what a coming one holds. */
const recent = 12

/**
 * Lists the charts of a service that have a reference: one for each stream and share, one for the
 * gap between territories, and those of both registers.
 */
export function listCharts(known: ChartKnown, criteria: CriteriaOf): SimulatedChart[] {
  const shares = criteria(known.asked).flatMap((criterion) =>
    webStreams.map((stream) => pointsOfAnswers(known, stream, criterion)),
  )
  const registers = [pointsOfPromises(known), pointsOfWaits(known)]
  const places = placesOf(known)
  const spread = places && {
    at: places.at,
    points: places.points.map(
      ({ places: all, ...point }): ChartPoint => ({ ...point, ...addUp([...all.values()]) }),
    ),
  }
  return [
    ...shares.flatMap((one) => chartOf('answers', one)),
    ...registers.flatMap((one) => chartOf('register', one)),
    ...chartOf('spread', spread),
  ]
}

function chartOf(
  kind: SimulatedChart['kind'],
  series: { at: string; points: ChartPoint[] } | null,
): SimulatedChart[] {
  const parted = series && partPoints(series.points)
  if (!series || !parted) return []
  const cases = series.points.slice(-recent).map(({ n }) => n)
  return [
    {
      kind,
      reference: parted.reference.map(({ x, n }) => ({ x, n })),
      n: Math.round(percentile(cases, 0.5) ?? 0),
      perYear: 12 / monthsOf[lengthOf(series.at)],
    },
  ]
}
