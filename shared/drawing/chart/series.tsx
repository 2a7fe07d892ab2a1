import { scaleLinear } from 'd3-scale'
import { dayNumber } from '../../calendar/day.ts'
import { daysOf } from '../../calendar/period.ts'
import type { World } from '../../contract/reporting/world.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { CircumstanceBands } from './circumstance-bands.tsx'
import { type SeriesPoint, SeriesRuns } from './series-runs.tsx'
import { SeriesTitle, titleHeight } from './series-title.tsx'

/** One of two series on the same time axis. */
export interface SeriesPanel {
  key: string
  title: string
  world: World
  /** Runs of points: a change of question ends a run. */
  points: readonly (readonly SeriesPoint[])[]
  /** What was promised, as a line with its words beside it; `null` without one. */
  target: { value: number; said: readonly string[] } | null
}

/** A circumstance by its days. */
export interface SeriesBand {
  key: string
  /** Its number in the list under the drawing. */
  mark: string
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** First day after it. */
  until: string
}

interface SeriesProps {
  /** Side by side at the same size when there is room; otherwise one above the other. */
  panels: readonly SeriesPanel[]
  /** Every period of the axis, in order and without gaps; at least one. */
  periods: readonly string[]
  bands: readonly SeriesBand[]
  /** Available width, in drawing units; text keeps its size. */
  width: number
  /** Formats a period in short. */
  formatPeriod(period: string): string
  formatValue(value: number): string
}

const wide = 720
const between = 24
const left = 52
const end = 8

/** Room beside a panel for the words of its target. */
const words = 68
const plot = 220
const above = 26
const gap = 24
const axis = 32

/** Values with a label on the vertical axis. */
const marks = [0, 0.25, 0.5, 0.75, 1]

/**
 * Rates by period with their 95 % intervals, a panel each world, each with its target as a line. A
 * grey point has few answers; a cross is a hidden period. Circumstances are numbered bands behind.
 */
export function Series(props: SeriesProps) {
  const { panels, periods, bands, width, formatPeriod, formatValue } = props
  const isBeside = width >= wide && panels.length > 1
  const right = panels.some(({ target }) => target !== null) ? words : end
  const room = isBeside ? (width - between * (panels.length - 1)) / panels.length : width
  const time = timeOf(periods, bands, [left, room - right])
  const heads = panels.map(({ title }) => titleHeight(title, room))
  const head = (at: number) => (isBeside ? Math.max(...heads) : (heads[at] ?? 0))
  let down = 0
  const tops = panels.map((_, at) => {
    const top = down + head(at) + above
    if (!isBeside) down = top + plot + axis + gap
    return top
  })
  const height = (tops.at(-1) ?? 0) + plot + axis
  return (
    <svg class="chart-series" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {panels.map(({ key, title, world, points, target }, at) => {
        const top = tops[at] ?? 0
        const value = scaleLinear([0, 1], [top + plot, top])
        return (
          <g
            key={key}
            data-world={world}
            transform={`translate(${isBeside ? at * (room + between) : 0} 0)`}
          >
            <SeriesTitle title={title} world={world} width={room} y={top - head(at) - above} />
            <CircumstanceBands bands={time.bands} top={top} bottom={top + plot} />
            <AxisBeside
              range={[top, top + plot]}
              x={left}
              until={room - right}
              ticks={marks.map((mark) => ({ at: value(mark), said: formatValue(mark) }))}
            />
            {target && (
              <g class="chart-norm">
                <line
                  x1={left}
                  x2={room - right}
                  y1={value(target.value)}
                  y2={value(target.value)}
                />
                {target.said.map((said, nth) => (
                  <text key={said} x={room - right + 6} y={value(target.value) + 5 + nth * 18}>
                    {said}
                  </text>
                ))}
              </g>
            )}
            <SeriesRuns
              runs={points}
              periods={periods}
              world={world}
              x={(period) => time.middles.get(period) ?? left}
              y={value}
              step={time.step}
              base={top + plot}
              top={top}
            />
            <AxisBelow
              range={[left, room - right]}
              y={top + plot}
              ticks={time.ticks.map(({ period, at: x }) => ({ at: x, said: formatPeriod(period) }))}
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Width of a period's label. */
const tickWidth = 64

/** Returns where periods and circumstances stand on the time axis. */
function timeOf(
  periods: readonly string[],
  bands: readonly SeriesBand[],
  [from, to]: readonly [number, number],
) {
  const days = periods.map(daysOf).map((one) => [dayNumber(one.from), dayNumber(one.until)])
  const first = days[0]?.[0] ?? 0
  const last = days.at(-1)?.[1] ?? 1
  const at = scaleLinear([first, last], [from, to])
  const middles = new Map(
    periods.map((period, nth) => {
      const [start = 0, end = 0] = days[nth] ?? []
      return [period, at((start + end) / 2)]
    }),
  )
  const step = (to - from) / Math.max(1, periods.length)
  const every = Math.max(1, Math.ceil(tickWidth / step))
  return {
    middles,
    step,
    ticks: periods.flatMap((period, nth) =>
      (periods.length - 1 - nth) % every === 0 ? [{ period, at: middles.get(period) ?? 0 }] : [],
    ),
    bands: bands
      .map((band) => ({ ...band, days: [dayNumber(band.from), dayNumber(band.until)] }))
      .filter(({ days: [start = 0, end = 0] }) => start < last && end > first)
      .map(({ key, mark, days: [start = 0, end = 0] }) => ({
        key,
        mark,
        from: at(Math.max(start, first)),
        to: at(Math.min(end, last)),
      })),
  }
}
