import type { Change, Unsaid } from '#shared/contract/figures/change.ts'
import type { ChartReference, SignalFound, SignalLimits } from '#shared/statistics/chart-signal.ts'
import type { Interval } from '#shared/statistics/wilson.ts'
import type { ChartPoint, ChartPoints } from './chart-points.ts'
import { unsaidOf } from './unsaid-of.ts'

type Told = Extract<Change, { told: 'chart' }>

/** A chart of shares, with its points. */
export interface ToldChart {
  told: Omit<Told, 'figures' | 'effects' | 'assurance'>
  figures: NonNullable<Told['figures']>
  reference: readonly ChartPoint[]
  last: ChartPoint
}

type Draw = (
  points: readonly ChartPoint[],
  limits: SignalLimits,
) => (SignalFound & Interval & ChartReference<ChartPoint> & { centre: number }) | null

/** Draws the chart of a share, or says why there is none. */
export function describeChart(
  { points, ...charted }: ChartPoints,
  limits: SignalLimits,
  draw: Draw,
): ToldChart | Unsaid {
  const { at, grouped, recalibrated } = charted
  const last = points.at(-1)
  const usable = points.filter(({ period, leftOut }) => period !== at && !leftOut).length
  const chart = last?.period === at && charted.pace === null ? draw(points, limits) : null
  if (last === undefined || chart === null)
    return unsaidOf(charted, { usable, isLast: last?.period === at })
  const { signal, rule, centre, low, high, reference, stable } = chart
  const from = reference[0]?.period ?? at
  return {
    told: {
      told: 'chart',
      at,
      grouped,
      signal,
      rule,
      reference: { from, to: reference.at(-1)?.period ?? at, points: reference.length },
      stable,
      recalibrated,
      left_out: points.flatMap(({ period, leftOut }) => (leftOut ? [period] : [])),
    },
    figures: { n: last.n, estimate: last.x / last.n, centre, low, high },
    reference,
    last,
  }
}
