import { IntervalColumns } from '#shared/drawing/chart/interval-columns.tsx'
import type { FormattedIntervals } from '#shared/report/formatted-intervals.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'

/** Estimates with their intervals, as they were said. */
export function Intervals({ said: { told, ...drawn } }: { said: FormattedIntervals }) {
  return (
    <Chart told={told} level={2}>
      <Fitted>{(width) => <IntervalColumns {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
