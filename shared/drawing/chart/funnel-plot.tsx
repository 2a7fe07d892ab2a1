import { scaleLinear, scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import type { TerritoryFunnel } from '../../contract/reporting/territories.ts'
import { worldShape } from '../world-shape.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { type DrawnTerritory, type Pointing, pointingAt } from './drawn-territory.ts'
import { placeLabels } from './place-labels.ts'
import { VerdictMark } from './verdict.tsx'

/** A territory in the funnel plot. Rates are between 0 and 1. */
export interface FunnelPoint extends DrawnTerritory {
  n: number
  estimate: number
  /** `null` for a complete register. */
  interval: { low: number; high: number } | null
  isFaint: boolean
}

interface FunnelPlotProps {
  width: number
  funnel: TerritoryFunnel
  points: readonly FunnelPoint[]
  /** Lower bound of equivalence. */
  least: number
  pointing: Pointing
  words: { answers: string; reference: string; least: string; percent(share: number): string }
}

const height = 360
const edge = { left: 52, right: 14, top: 28, bottom: 52 }

/** A funnel plot: rates by number of answers, with control limits. */
export function FunnelPlot({ width, funnel, points, least, pointing, words }: FunnelPlotProps) {
  const { theta, limits } = funnel
  const first = Math.max(1, Math.min(...points.map(({ n }) => n), limits[0]?.n ?? 5))
  const last = Math.max(limits.at(-1)?.n ?? 10, first + 1)
  const lowest = Math.min(
    ...points.map(({ estimate, interval }) => interval?.low ?? estimate),
    least,
  )
  const x = scaleLog([first * 0.9, last], [edge.left, width - edge.right])
  const y = scaleLinear([Math.floor(lowest * 10) / 10, 1], [height - edge.bottom, edge.top])
  const inside = (share: number) => y(Math.min(1, Math.max(y.domain()[0] ?? 0, share)))
  const draw = (of: (one: (typeof limits)[number]) => number | null) =>
    line<(typeof limits)[number]>()
      .defined((one) => of(one) !== null)
      .x(({ n }) => x(n))
      .y((one) => inside(of(one) ?? 0))([...limits]) ?? ''
  const placed = points.map((one) => ({ ...one, at: { x: x(one.n), y: y(one.estimate) } }))
  const named = placeLabels(
    placed.map(({ territory, name, at }) => ({
      key: territory,
      text: name,
      ...at,
      isFirst: territory === pointing.pointed || funnel.beyond.includes(territory),
    })),
    { left: edge.left, right: width - edge.right },
  )
  return (
    <svg aria-hidden="true" class="funnel-plot" viewBox={`0 0 ${width} ${height}`}>
      <AxisBeside
        range={[edge.top, height - edge.bottom]}
        x={edge.left}
        until={width - edge.right}
        ticks={y.ticks(5).map((share) => ({ at: y(share), said: words.percent(share) }))}
      />
      <AxisBelow
        range={[edge.left, width - edge.right]}
        y={height - edge.bottom}
        ticks={ticksOf(first, last).map((n) => ({ at: x(n), said: String(n) }))}
        label={words.answers}
      />
      <path class="funnel-limit" d={draw(({ low95 }) => low95)} />
      <path class="funnel-limit" d={draw(({ high95 }) => high95)} />
      <path class="funnel-limit" data-wide d={draw(({ low998 }) => low998)} />
      <path class="funnel-limit" data-wide d={draw(({ high998 }) => high998)} />
      <line
        class="funnel-reference"
        x1={edge.left}
        x2={width - edge.right}
        y1={y(theta)}
        y2={y(theta)}
      />
      <line
        class="funnel-least"
        x1={edge.left}
        x2={width - edge.right}
        y1={inside(least)}
        y2={inside(least)}
      />
      <text class="funnel-said" x={edge.left + 6} y={y(theta) - 6}>
        {words.reference}
      </text>
      <text class="funnel-said" x={edge.left + 6} y={inside(least) + 16}>
        {words.least}
      </text>
      {placed.map((one) => (
        <g
          key={one.territory}
          class="funnel-point"
          data-faint={one.isFaint || undefined}
          {...pointingAt(one.territory, pointing)}
        >
          {one.interval && (
            <line x1={one.at.x} x2={one.at.x} y1={y(one.interval.low)} y2={y(one.interval.high)} />
          )}
          {one.verdict === 'below' ? (
            <VerdictMark verdict="below" x={one.at.x} y={one.at.y} />
          ) : (
            <path d={worldShape.commun} transform={`translate(${one.at.x} ${one.at.y})`} />
          )}
        </g>
      ))}
      {named.map(({ key, text, x: left, y: top, anchor }) => (
        <text
          key={key}
          class="territory-name"
          data-pointed={pointing.pointed === key || undefined}
          x={left}
          y={top}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

/** Returns round numbers of answers for the ticks. */
function ticksOf(first: number, last: number): number[] {
  const round = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000]
  const inside = round.filter((n) => n >= first * 0.9 && n <= last)
  const step = Math.ceil(inside.length / 6)
  return inside.filter((_, at) => at % step === 0)
}
