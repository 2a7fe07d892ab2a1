import { scaleLinear, scalePoint } from 'd3-scale'
import { worldShape } from '../world-shape.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'

interface QuarterPlotProps {
  width: number
  /** `2026-Q4`, the oldest first, including empty ones. */
  periods: readonly string[]
  points: readonly {
    period: string
    estimate: number
    low: number
    high: number
    isFaint: boolean
  }[]
  percent(share: number): string
  /** A period on the axis: *T4 2026*. */
  quarter(period: string): string
}

const height = 260
const edge = { left: 52, right: 24, top: 14, bottom: 40 }

/** A rate by quarter: points with intervals, and no line that would suggest a trend. */
export function QuarterPlot({ width, periods, points, percent, quarter }: QuarterPlotProps) {
  const x = scalePoint([...periods], [edge.left, width - edge.right]).padding(0.6)
  const y = scaleLinear([0, 1], [height - edge.bottom, edge.top])
  const isNarrow = width / Math.max(1, periods.length) < 76
  return (
    <svg aria-hidden="true" class="quarter-plot" viewBox={`0 0 ${width} ${height}`}>
      <AxisBeside
        range={[edge.top, height - edge.bottom]}
        x={edge.left}
        until={width - edge.right}
        ticks={[0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: y(share), said: percent(share) }))}
      />
      <AxisBelow
        range={[edge.left, width - edge.right]}
        y={height - edge.bottom}
        ticks={periods.map((period) => ({
          at: x(period) ?? 0,
          said: isNarrow ? (quarter(period).split(' ')[0] ?? '') : quarter(period),
        }))}
      />
      {points.map(({ period, estimate, low, high, isFaint }) => (
        <g
          key={period}
          class="chart-interval"
          data-world="usager"
          data-faint={isFaint || undefined}
          transform={`translate(${x(period) ?? 0} 0)`}
        >
          <line x1={0} x2={0} y1={y(low)} y2={y(high)} />
          <line x1={-5} x2={5} y1={y(low)} y2={y(low)} />
          <line x1={-5} x2={5} y1={y(high)} y2={y(high)} />
          <path d={worldShape.usager} transform={`translate(0 ${y(estimate)})`} />
        </g>
      ))}
    </svg>
  )
}
