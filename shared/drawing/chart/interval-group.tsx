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
  const isBeside = hasFigureBeside(group, width)
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
        const words = isBeside ? y + 15 : down + 15
        if (!isBeside) down += line
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
  const head = wrap(name, nameRoom(group, width), letters).length * line
  return head + rows.length * (hasFigureBeside(group, width) ? bar : bar + line) + gap
}

/**
 * Whether the figure of a single estimate stands at the end of the line of its name: only if at least
 * half of it is left to the name.
 */
function hasFigureBeside({ rows }: IntervalGroup, width: number): boolean {
  const [first] = rows
  if (rows.length !== 1 || first?.name !== null) return false
  return first.estimate === null || figureRoom(first.said) <= width / 2
}

/** Returns the width for the name. */
function nameRoom(group: IntervalGroup, width: number): number {
  const [first] = group.rows
  const isShared = first && first.estimate !== null && hasFigureBeside(group, width)
  return isShared ? width - figureRoom(first.said) : width
}

const figureRoom = (said: string) => said.length * letters * 0.53 + 16
