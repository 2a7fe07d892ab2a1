import { scaleLinear } from 'd3-scale'
import { dayNumber } from '../../calendar/day.ts'
import { daysOf } from '../../calendar/period.ts'
import type { World } from '../../contract/reporting/world.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { CircumstanceBands } from './circumstance-bands.tsx'
import type { SeriesBand } from './series.tsx'
import { type SeriesPoint, SeriesRuns } from './series-runs.tsx'

interface MonthStripProps {
  world: World
  /** Every month of the axis, in order; at least one. */
  periods: readonly string[]
  points: readonly SeriesPoint[]
  bands: readonly SeriesBand[]
  /** The commitment as a line, with its name; `null` where none is declared. */
  commitment: { value: number; name: string; said: string } | null
  formatPeriod(period: string): string
  formatValue(value: number): string
}

const width = 328
const left = 48
/** The commitment is named beside the last month. */
const right = width - 60
const top = 20
const bottom = 100
const height = bottom + 30

/** Twelve months in half a column: points with their intervals, the commitment, what happened. */
export function MonthStrip(props: MonthStripProps) {
  const { world, periods, points, bands, commitment, formatPeriod, formatValue } = props
  const first = periods[0] ?? ''
  const last = periods.at(-1) ?? first
  const ends = [dayNumber(daysOf(first).from), dayNumber(daysOf(last).until)]
  const along = scaleLinear(ends, [left, right]).clamp(true)
  const up = scaleLinear([0, 1], [bottom, top])
  const middle = (period: string) => {
    const { from, until } = daysOf(period)
    return (along(dayNumber(from)) + along(dayNumber(until))) / 2
  }
  return (
    <svg class="month-strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <CircumstanceBands
        bands={bands.map(({ key, mark, from, until }) => ({
          key,
          mark,
          from: along(dayNumber(from)),
          to: along(dayNumber(until)),
        }))}
        top={top}
        bottom={bottom}
      />
      <AxisBeside
        range={[top, bottom]}
        x={left}
        until={right}
        ticks={[0, 0.5, 1].map((tick) => ({ at: up(tick), said: formatValue(tick) }))}
      />
      {commitment && (
        <g class="month-strip-commitment">
          <line x1={left} x2={right} y1={up(commitment.value)} y2={up(commitment.value)} />
          <text x={right + 4} y={up(commitment.value) - 2}>
            {commitment.name}
          </text>
          <text x={right + 4} y={up(commitment.value) + 14}>
            {commitment.said}
          </text>
        </g>
      )}
      <SeriesRuns
        runs={[points]}
        periods={periods}
        world={world}
        x={middle}
        y={up}
        step={(right - left) / periods.length}
        top={top}
        base={bottom}
      />
      <AxisBelow
        range={[left, right]}
        y={bottom}
        ticks={periods
          .filter((_, at) => (periods.length - 1 - at) % 4 === 0)
          .map((period) => ({ at: middle(period), said: formatPeriod(period) }))}
      />
    </svg>
  )
}
