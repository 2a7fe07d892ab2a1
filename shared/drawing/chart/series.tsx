import { scaleLinear } from 'd3-scale'
import { dayNumber } from '../../calendar/day.ts'
import { daysOf } from '../../calendar/period.ts'
import type { World } from '../../contract/reporting/world.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { CircumstanceBands } from './circumstance-bands.tsx'
import { type SeriesPoint, SeriesRuns } from './series-runs.tsx'
import { SeriesTitle, titleHeight } from './series-title.tsx'

/** One of several stacked series on the same time axis. */
export interface SeriesPanel {
  key: string
  title: string
  world: World
  /** Runs of points: a change of question ends a run. */
  points: readonly (readonly SeriesPoint[])[]
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
  panels: readonly SeriesPanel[]
  /** Every period of the axis, in order and without gaps; at least one. */
  periods: readonly string[]
  bands: readonly SeriesBand[]
  /** Available width, in drawing units; text keeps its size. */
  width: number
  /** Formats a period in short. */
  formatPeriod(period: string): string
  formatValue(value: number): string
  /** Range of values; 0 to 1 by default. */
  domain?: readonly [number, number]
}

const left = 52
const right = 28
const plot = 104
const above = 24
const gap = 20
const axis = 32

/**
 * Estimates by period with their 95 % intervals, one panel a series, on one time axis. A grey point
 * has few answers; a cross is a hidden period. Circumstances are numbered bands behind all panels.
 */
export function Series(props: SeriesProps) {
  const { panels, periods, bands, width, formatPeriod, formatValue, domain = [0, 1] } = props
  const days = periods.map(daysOf).map(({ from, until }) => [dayNumber(from), dayNumber(until)])
  const first = days[0]?.[0] ?? 0
  const last = days.at(-1)?.[1] ?? 1
  const time = scaleLinear([first, last], [left, width - right])
  const middles = new Map(
    periods.map((period, at) => {
      const [from = 0, until = 0] = days[at] ?? []
      return [period, time((from + until) / 2)]
    }),
  )
  const step = (width - left - right) / Math.max(1, periods.length)
  const drawn = bands
    .map(({ from, until, ...band }) => ({ ...band, days: [dayNumber(from), dayNumber(until)] }))
    .filter(({ days: [from = 0, until = 0] }) => from < last && until > first)
    .map(({ key, mark, days: [from = 0, until = 0] }) => ({
      key,
      mark,
      from: time(Math.max(from, first)),
      to: time(Math.min(until, last)),
    }))
  const every = Math.max(1, Math.ceil(tickWidth / step))
  const ticks = periods.flatMap((period, at) => {
    const isSaid = (periods.length - 1 - at) % every === 0
    return isSaid ? [{ at: middles.get(period) ?? 0, said: formatPeriod(period) }] : []
  })
  const tops: number[] = []
  let y = 0
  for (const panel of panels) {
    const head = titleHeight(panel.title, width)
    tops.push(y + head + (drawn.length > 0 ? above : 14))
    y = (tops.at(-1) ?? 0) + plot + gap
  }
  const bottom = y - gap
  return (
    <svg class="chart-series" viewBox={`0 0 ${width} ${bottom + axis}`} aria-hidden="true">
      {panels.map(({ key, title, world, points }, at) => {
        const top = tops[at] ?? 0
        const value = scaleLinear(domain, [top + plot, top])
        const marks = [domain[0], (domain[0] + domain[1]) / 2, domain[1]]
        return (
          <g key={key} data-world={world}>
            <SeriesTitle
              title={title}
              world={world}
              width={width}
              y={at === 0 ? 0 : (tops[at - 1] ?? 0) + plot + gap}
            />
            <CircumstanceBands bands={drawn} top={top} bottom={top + plot} />
            <AxisBeside
              range={[top, top + plot]}
              x={left}
              until={width - right}
              ticks={marks.map((mark) => ({ at: value(mark), said: formatValue(mark) }))}
            />
            <SeriesRuns
              runs={points}
              periods={periods}
              world={world}
              x={(period) => middles.get(period) ?? left}
              y={value}
              step={step}
              base={top + plot}
              top={top}
            />
          </g>
        )
      })}
      <AxisBelow range={[left, width - right]} y={bottom} ticks={ticks} />
    </svg>
  )
}

/** Width of a period's label. */
const tickWidth = 64
