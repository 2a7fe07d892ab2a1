import type { Change, Unsaid } from '#shared/contract/figures/change.ts'
import type { ChartReference, SignalFound, SignalLimits } from '#shared/statistics/chart-signal.ts'
import type { Interval } from '#shared/statistics/wilson.ts'
import type { ChartPoint, ChartPoints } from './chart-points.ts'
import type { Pointed } from './charted.ts'
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
  charted: ChartPoints,
  limits: SignalLimits,
  draw: Draw,
): ToldChart | Unsaid {
  const { at, points, pace } = charted
  const last = points.at(-1)
  const chart = last?.period === at && pace === null ? draw(points, limits) : null
  if (last === undefined || chart === null) return unsaidOf(charted)
  const { centre, low, high, reference } = chart
  return {
    told: toldOf(charted, chart),
    figures: { n: last.n, estimate: last.x / last.n, centre, low, high },
    reference,
    last,
  }
}

/** Describes what any chart says: its signal, and the reference that it rests on. */
export function toldOf<Point extends { period: string; leftOut: boolean }>(
  { at, grouped, recalibrated, points }: Pointed<Point>,
  { signal, rule, reference, stable }: SignalFound & ChartReference<Point>,
): ToldChart['told'] {
  const [from = at, to = at] = [reference[0]?.period, reference.at(-1)?.period]
  return {
    told: 'chart',
    at,
    grouped,
    signal,
    rule,
    reference: { from, to, points: reference.length },
    stable,
    recalibrated,
    left_out: points.flatMap(({ period, leftOut }) => (leftOut ? [period] : [])),
  }
}
