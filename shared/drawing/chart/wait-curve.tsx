import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import type { WaitStep } from '../../contract/reporting/service-delays.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { SeriesTitle, titleHeight } from './series-title.tsx'

interface WaitCurveProps {
  title: string
  steps: readonly WaitStep[]
  /** Longest known wait, where the curve ends. */
  longest: number
  /** Few requests: drawn in grey. */
  isFaint: boolean
  /** Last day of the axis. */
  until: number
  /** The service standard, in the same days; `null` without one. */
  norm: { days: number; said: string } | null
  ticks: readonly { value: number; said: string }[]
  /** Labels of 0, ½ and 1. */
  shares: readonly { value: number; said: string }[]
  /** Title of the axis of days. */
  label: string
  width: number
}

const left = 52
const right = 12
const foot = 56
const above = 26

/** The share still waiting after a number of days, and the service standard as a line. */
export function WaitCurve({
  title,
  isFaint,
  until,
  norm,
  ticks,
  shares,
  label,
  width,
  ...known
}: WaitCurveProps) {
  const x = scaleLinear([0, until], [left, width - right])
  const top = titleHeight(title, width) + above
  const bottom = top + 220
  const y = scaleLinear([0, 1], [bottom, top])
  const points = pointsOf(known.steps, Math.min(until, known.longest))
  const curve = line<WaitStep>()
    .x(({ days }) => x(days))
    .y(({ waiting }) => y(waiting))
    .curve(curveStepAfter)
  const every = Math.max(1, Math.ceil((48 * ticks.length) / (width - left - right)))
  return (
    <svg class="chart-waits" viewBox={`0 0 ${width} ${bottom + foot}`} aria-hidden="true">
      <g data-world="commun" data-faint={isFaint || undefined} class="chart-wait">
        <SeriesTitle title={title} world="commun" width={width} y={0} />
        <AxisBeside
          range={[top, bottom]}
          x={left}
          until={width - right}
          ticks={shares.map(({ value, said }) => ({ at: y(value), said }))}
        />
        <path class="chart-curve" d={curve(points) ?? ''} />
        {norm && norm.days <= until && (
          <g class="chart-norm">
            <line x1={x(norm.days)} x2={x(norm.days)} y1={top - 6} y2={bottom} />
            <text x={normAt(x(norm.days), norm.said, width)} y={top - 10} text-anchor="middle">
              {norm.said}
            </text>
          </g>
        )}
        <AxisBelow
          range={[left, width - right]}
          y={bottom}
          ticks={ticks
            .filter((_, at) => at % every === 0)
            .map(({ value, said }) => ({ at: x(value), said }))}
          label={label}
        />
      </g>
    </svg>
  )
}

/** Returns the points from the first day to the end of the axis, or of the data. */
function pointsOf(steps: readonly WaitStep[], end: number): WaitStep[] {
  const all: WaitStep[] = [{ days: 0, waiting: 1 }, ...steps]
  const inside = all.filter(({ days }) => days <= end)
  const last = inside.at(-1)
  return last && last.days < end ? [...inside, { ...last, days: end }] : inside
}

/** Returns the position of a label above a line, inside the drawing. */
function normAt(at: number, said: string, width: number): number {
  const half = (said.length * 14 * 0.53) / 2
  return Math.min(Math.max(at, half), width - half)
}
