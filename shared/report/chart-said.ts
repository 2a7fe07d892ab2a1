import type { IntervalColumn } from '../drawing/chart/interval-columns.tsx'
import type { ChartTold } from '../drawing/chart/told.ts'

/** A drawing of intervals with all that stands around it, the same on a page and in print. */
export interface IntervalsSaid {
  told: ChartTold
  columns: readonly IntervalColumn[]
  domain: readonly [number, number]
  ticks: readonly { value: number; said: string }[]
}
