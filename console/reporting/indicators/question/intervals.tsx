import { IntervalColumns } from '#shared/drawing/chart/interval-columns.tsx'
import type { FormattedIntervals } from '#shared/report/formatted-intervals.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'

interface IntervalsProps {
  said: FormattedIntervals
  /** The level of its heading; `null`, as it is by default, where the heading above asks the same. */
  level?: 2 | null
  /** The chart that answers: it shows the other world, once a page. */
  isFirst?: boolean
}

/** Estimates with their intervals, as they were said. */
export function Intervals({
  said: { told, ...drawn },
  level = null,
  isFirst = false,
}: IntervalsProps) {
  return (
    <Chart told={told} level={level} isPaired={!isFirst}>
      <Fitted>{(width) => <IntervalColumns {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
