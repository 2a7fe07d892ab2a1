import { IntervalColumns } from '#shared/drawing/chart/interval-columns.tsx'
import type { FormattedIntervals } from '#shared/report/formatted-intervals.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'

/** Estimates with their intervals, as they were said. */
export function Intervals({ said, level = 2 }: { said: FormattedIntervals; level?: 2 | 3 }) {
  const { told, ...drawn } = said
  return (
    <Chart told={told} level={level}>
      <Fitted>{(width) => <IntervalColumns {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
