import { wrap } from '../wrap.ts'
import { type IntervalEstimate, IntervalMark } from './interval-mark.tsx'

/** Estimates of one subject. */
export interface IntervalGroup {
  key: string
  name: string
  rows: readonly IntervalEstimate[]
  /** Values between which the estimates are awaited, drawn behind them. */
  band?: readonly [number, number]
}

interface IntervalGroupRowsProps {
  group: IntervalGroup
  /** Returns the position of a value, in drawing units. */
  x(value: number): number
  left: number
  width: number
  y: number
}

const letters = 14
const line = 20
const bar = 26
const gap = 16

/** The label of a group, then each estimate: its text on one line, its mark on the next. */
export function IntervalGroupRows({ group, x, left, width, y }: IntervalGroupRowsProps) {
  const { name, rows, band } = group
  const head = wrap(name, nameRoom(group, width), letters)
  const isOne = rows.length === 1 && rows[0]?.name === null
  let down = y + head.length * line
  return (
    <g class="chart-group">
      {band && (
        <rect
          class="chart-equal"
          x={x(band[0])}
          y={down}
          width={Math.max(0, x(band[1]) - x(band[0]))}
          height={rows.length * (bar + line)}
        />
      )}
      {head.map((said, at) => (
        <text key={said} class="chart-group-name" x={left} y={y + 15 + at * line}>
          {said}
        </text>
      ))}
      {rows.map((row) => {
        const words = isOne ? y + 15 : down + 15
        if (!isOne) down += line
        const middle = down + bar / 2
        down += bar
        return (
          <g key={row.key}>
            {row.name !== null && (
              <text x={left} y={words}>
                {row.name}
              </text>
            )}
            {row.estimate === null ? (
              <text class="chart-unsaid" x={left} y={middle + 5}>
                {row.said}
              </text>
            ) : (
              <text class="chart-said" x={left + width} y={words} text-anchor="end">
                {row.said}
              </text>
            )}
            {row.estimate !== null && (
              <line class="chart-rail" x1={left} x2={left + width} y1={middle} y2={middle} />
            )}
            <IntervalMark row={row} x={x} y={middle} />
          </g>
        )
      })}
    </g>
  )
}

/** Returns the height of a group with its gap, in drawing units. */
export function groupHeight(group: IntervalGroup, width: number): number {
  const { name, rows } = group
  const isOne = rows.length === 1 && rows[0]?.name === null
  const head = wrap(name, nameRoom(group, width), letters).length * line
  return head + rows.length * (isOne ? bar : bar + line) + gap
}

/**
 * Returns the width for the name: a single estimate has its figure at the end of the first line.
 */
function nameRoom({ rows }: IntervalGroup, width: number): number {
  const [first] = rows
  const isBeside = rows.length === 1 && first?.name === null && first.estimate !== null
  return isBeside ? width - widthOf(first.said) - 16 : width
}

const widthOf = (said: string) => said.length * letters * 0.53
