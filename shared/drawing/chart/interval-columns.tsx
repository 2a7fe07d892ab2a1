import { scaleLinear } from 'd3-scale'
import { AxisBelow } from './axis-below.tsx'
import { groupHeight, type IntervalGroup, IntervalGroupRows } from './interval-group.tsx'

/** A column of groups of estimates. */
export interface IntervalColumn {
  key: string
  groups: readonly IntervalGroup[]
}

interface IntervalColumnsProps {
  /** Side by side when there is room; otherwise stacked. */
  columns: readonly IntervalColumn[]
  domain: readonly [number, number]
  /** Values that count as equal, drawn behind the estimates. */
  band?: readonly [number, number] | undefined
  ticks: readonly { value: number; said: string }[]
  /** Available width, in drawing units; text keeps its size. */
  width: number
}

const narrow = 560
const between = 40
const axis = 36
const edge = 22

/** Estimates as dots with their 95 % intervals, with labels above and one axis below. */
export function IntervalColumns({ columns, domain, band, ticks, width }: IntervalColumnsProps) {
  const isNarrow = width < narrow
  const room = isNarrow ? width : (width - between * (columns.length - 1)) / columns.length
  const heights = columns.map(({ groups }) =>
    groups.reduce((all, group) => all + groupHeight(group, room), 0),
  )
  const tallest = Math.max(0, ...heights)
  const height = isNarrow ? heights.reduce((all, one) => all + one + axis, 0) : tallest + axis
  let down = 0
  return (
    <svg class="chart-columns" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {columns.map(({ key, groups }, at) => {
        const left = isNarrow ? 0 : at * (room + between)
        const top = isNarrow ? down : 0
        const bottom = isNarrow ? top + (heights[at] ?? 0) : tallest
        down = bottom + axis
        const x = scaleLinear(domain, [left + edge, left + room - edge])
        let y = top
        return (
          <g key={key}>
            {band && (
              <rect
                class="chart-equal"
                x={x(band[0])}
                y={top}
                width={x(band[1]) - x(band[0])}
                height={bottom - top}
              />
            )}
            {groups.map((group) => {
              const own = y
              y += groupHeight(group, room)
              return (
                <IntervalGroupRows
                  key={group.key}
                  group={group}
                  x={x}
                  left={left}
                  width={room}
                  y={own}
                />
              )
            })}
            <AxisBelow
              range={[left + edge, left + room - edge]}
              y={bottom}
              ticks={ticks.map(({ value, said }) => ({ at: x(value), said }))}
            />
          </g>
        )
      })}
    </svg>
  )
}
