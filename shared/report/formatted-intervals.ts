import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { IntervalColumn } from '../drawing/chart/interval-columns.tsx'

/** A chart of intervals with its frame, the same on a page and in print. */
export interface FormattedIntervals {
  told: ChartDescription
  columns: readonly IntervalColumn[]
  domain: readonly [number, number]
  /** Values that count as equal, drawn behind the estimates. */
  band?: readonly [number, number]
  ticks: readonly { value: number; said: string }[]
}
