import { IntervalColumns } from '#shared/drawing/chart/interval-columns.tsx'
import type { FormattedIntervals } from '#shared/report/formatted-intervals.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'

interface IntervalsProps {
  said: FormattedIntervals
  /** The level of its heading. */
  level?: 2 | 3
}

/** Estimates with their intervals, as they were said. */
export function Intervals({ said: { told, ...drawn }, level = 2 }: IntervalsProps) {
  return (
    <Chart told={told} level={level}>
      <Fitted>{(width) => <IntervalColumns {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
