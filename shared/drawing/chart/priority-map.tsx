import { scaleLinear } from 'd3-scale'
import { wrap } from '../wrap.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'

interface Interval {
  estimate: number
  low: number
  high: number
}

/** A dimension on the map, with both intervals. */
export interface MapPoint {
  key: string
  /** Its name and its place, as the list under the map says them. */
  said: string
  importance: Interval
  performance: Interval
  /** Whether its quadrant is decided. */
  isDecided: boolean
}

interface PriorityMapProps {
  points: readonly MapPoint[]
  /** Where the axes cross. */
  cross: { importance: number; performance: number }
  domain: { importance: readonly [number, number]; performance: readonly [number, number] }
  ticks: {
    importance: readonly { value: number; said: string }[]
    performance: readonly { value: number; said: string }[]
  }
  axes: { importance: string; performance: string }
  width: number
}

const edge = { left: 52, right: 20, top: 32, bottom: 52 }
const widest = 560
const letters = 14
const line = 20

/**
 * Importance by performance, each dimension as its number on both of its intervals, hollow until
 * its quadrant is decided; the names stand in a list below, so that no label covers a point.
 */
export function PriorityMap({ points, cross, domain, ticks, axes, width }: PriorityMapProps) {
  const room = Math.min(width, widest)
  const high = Math.max(260, Math.round(room * 0.6))
  const x = scaleLinear(domain.performance, [edge.left, room - edge.right])
  const y = scaleLinear(domain.importance, [high - edge.bottom, edge.top])
  const [left, right] = x.range() as [number, number]
  const [bottom, top] = y.range() as [number, number]
  const names = points.map(({ said }, at) => wrap(`${at + 1}. ${said}`, width, letters))
  const tops = names.map((_, at) => names.slice(0, at).flat().length)
  return (
    <svg
      class="priority-map"
      viewBox={`0 0 ${width} ${high + 16 + names.flat().length * line}`}
      aria-hidden="true"
    >
      <text x={0} y={16}>
        {axes.importance}
      </text>
      <AxisBeside
        range={[top, bottom]}
        x={left}
        until={right}
        ticks={ticks.importance.map(({ value, said }) => ({ at: y(value), said }))}
      />
      <AxisBelow
        range={[left, right]}
        y={bottom}
        ticks={ticks.performance.map(({ value, said }) => ({ at: x(value), said }))}
        label={axes.performance}
      />
      <g class="priority-cross">
        <line x1={x(cross.performance)} x2={x(cross.performance)} y1={top} y2={bottom} />
        <line x1={left} x2={right} y1={y(cross.importance)} y2={y(cross.importance)} />
      </g>
      {points.map(({ key, importance, performance, isDecided }, at) => {
        const [across, down] = [x(performance.estimate), y(importance.estimate)]
        return (
          <g
            key={key}
            class="chart-interval"
            data-world="usager"
            data-faint={!isDecided || undefined}
          >
            <line x1={x(performance.low)} x2={x(performance.high)} y1={down} y2={down} />
            <line x1={across} x2={across} y1={y(importance.low)} y2={y(importance.high)} />
            <path
              d="M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z"
              transform={`translate(${across} ${down})`}
            />
            <text class="priority-number" x={across} y={down + 5} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        )
      })}
      {names.map((lines, at) =>
        lines.map((said, nth) => (
          <text key={said} x={0} y={high + 16 + ((tops[at] ?? 0) + nth) * line + 4}>
            {said}
          </text>
        )),
      )}
    </svg>
  )
}
