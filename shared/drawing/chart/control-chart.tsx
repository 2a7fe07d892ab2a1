import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'
import { AxisBelow } from './axis-below.tsx'
import { type Band, CircumstanceBands } from './circumstance-bands.tsx'

/** A point of a control chart. */
interface ControlPoint {
  /** `YYYY-MM-DD`. */
  until: string
  /** Ratio to the limit, 0 to 1 and more; below 0 towards the lower one. */
  level: number
  isSignal: boolean
}

interface ControlChartProps {
  world: World
  /** Width in pixels: one drawing unit each, so that text keeps its size. */
  width: number
  points: readonly ControlPoint[]
  /** The reference period. */
  norm: { from: string; until: string }
  /** Days of the circumstances, numbered. */
  meanwhile: readonly { key: string; from: string; until: string; mark: string }[]
  words: { above: string; below: string; usual: string; norm: string }
  /** Formats a day under the axis. */
  formatDay(day: Date): string
}

const height = 332
const top = 60
const bottom = 300
const edge = 16

/**
 * A control chart: the ratio of each point to the limit of its side, the shaded reference period, and
 * each alert as a square with a ring, recognisable without colour.
 */
export function ControlChart(props: ControlChartProps) {
  const { world, width, points, norm, meanwhile, words, formatDay } = props
  const end = points.at(-1)?.until ?? norm.until
  const x = scaleUtc([at(norm.from), at(end)], [edge, width - edge])
  const highest = Math.max(1.25, ...points.map(({ level }) => Math.min(Math.abs(level), most)))
  const y = scaleLinear([-highest, highest], [bottom, top])
  const placed = points.map(({ until, level, isSignal }) => ({
    key: until,
    x: x(at(until)),
    y: y(Math.max(-most, Math.min(level, most))),
    isSignal,
  }))
  const path = line<{ x: number; y: number }>(
    (one) => one.x,
    (one) => one.y,
  )([{ x: x(at(norm.until)), y: y(0) }, ...placed])
  const bands: Band[] = meanwhile.map(({ key, from, until, mark }) => ({
    key,
    mark,
    from: Math.max(edge, x(at(from))),
    to: Math.min(width - edge, x(at(until))),
  }))
  const fitting = width < 500 ? 3 : 6
  const days = x.ticks(fitting)
  const step = Math.ceil(days.length / fitting)
  const ticks = days
    .filter((_, index) => index % step === 0)
    .map((day) => ({ at: x(day), said: formatDay(day) }))
  const normEnd = x(at(norm.until))
  return (
    <svg class="control-chart" aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
      <rect
        class="control-norm"
        x={edge}
        y={top}
        width={Math.max(2, normEnd - edge)}
        height={bottom - top}
      />
      <text x={edge} y={top - 26}>
        {words.norm}
      </text>
      <CircumstanceBands bands={bands} top={top} bottom={bottom} />
      {[1, -1].map((limit) => (
        <line
          key={limit}
          class="control-limit"
          x1={edge}
          x2={width - edge}
          y1={y(limit)}
          y2={y(limit)}
        />
      ))}
      <text x={edge + 4} y={y(1) - 8}>
        {words.above}
      </text>
      <text x={edge + 4} y={y(-1) + 18}>
        {words.below}
      </text>
      <g class="control-line" data-world={world}>
        <path class="control-path" d={path ?? ''} />
        {placed.map((one) => (
          <g key={one.key} transform={`translate(${one.x} ${one.y})`}>
            {one.isSignal && <rect class="control-ring" x="-11" y="-11" width="22" height="22" />}
            <path
              class="control-point"
              d={one.isSignal ? 'M-6-6H6V6H-6Z' : worldShape[world]}
              transform={one.isSignal ? undefined : 'scale(0.55)'}
            />
          </g>
        ))}
      </g>
      <AxisBelow range={[edge, width - edge]} y={bottom} ticks={ticks} />
    </svg>
  )
}

/** Highest level in the drawing; higher ones are clipped. */
const most = 2

const at = (day: string) => new Date(`${day}T00:00:00Z`)
