import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import type { WaitStep } from '../../contract/reporting/service-delays.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { SeriesTitle, titleHeight } from './series-title.tsx'

/** One survival curve. */
export interface WaitPanel {
  key: string
  title: string
  steps: readonly WaitStep[]
  /** Longest known wait, where the curve ends. */
  longest: number
  /** Few requests: drawn in grey. */
  isFaint: boolean
}

interface WaitCurvePanelProps {
  panel: WaitPanel
  until: number
  norm: { days: number; said: string } | null
  ticks: readonly { value: number; said: string }[]
  shares: readonly { value: number; said: string }[]
  width: number
  height: number
  isLarge: boolean
}

const left = 52
const right = 12
const foot = 40
const above = 26

/** Returns the height of a panel, in drawing units. */
export function waitPanelHeight(panel: WaitPanel, width: number, isLarge: boolean): number {
  return titleHeight(panel.title, width) + above + (isLarge ? 220 : 110) + foot
}

/** One survival curve: the share still waiting, and the service standard. */
export function WaitCurvePanel(props: WaitCurvePanelProps) {
  const { panel, until, norm, ticks, shares, width, height } = props
  const x = scaleLinear([0, until], [left, width - right])
  const top = titleHeight(panel.title, width) + above
  const bottom = height - foot
  const y = scaleLinear([0, 1], [bottom, top])
  const points = pointsOf(panel, until)
  const curve = line<WaitStep>()
    .x(({ days }) => x(days))
    .y(({ waiting }) => y(waiting))
    .curve(curveStepAfter)
  const every = Math.max(1, Math.ceil((48 * ticks.length) / (width - left - right)))
  return (
    <g data-world="commun" data-faint={panel.isFaint || undefined} class="chart-wait">
      <SeriesTitle title={panel.title} world="commun" width={width} y={0} />
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
      />
    </g>
  )
}

/** Returns the points from the first day to the end of the axis, or of the data. */
function pointsOf({ steps, longest }: WaitPanel, until: number): WaitStep[] {
  const all: WaitStep[] = [{ days: 0, waiting: 1 }, ...steps]
  const end = Math.min(until, longest)
  const inside = all.filter(({ days }) => days <= end)
  const last = inside.at(-1)
  return last && last.days < end ? [...inside, { ...last, days: end }] : inside
}

/** Returns the position of a label above a line, inside the drawing. */
function normAt(at: number, said: string, width: number): number {
  const half = (said.length * 14 * 0.53) / 2
  return Math.min(Math.max(at, half), width - half)
}
