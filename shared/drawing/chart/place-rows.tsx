import { scaleLinear } from 'd3-scale'
import { AxisBelow } from './axis-below.tsx'
import { IntervalRow } from './interval-row.tsx'

/** One place, with its rate and its verdict. */
interface PlaceRow {
  key: string
  name: string
  /** The verdict in words: never by the drawing alone. */
  verdict: string
  share: { estimate: number } | null
  isFaint: boolean
}

interface PlaceRowsProps {
  rows: readonly PlaceRow[]
  /** The target. */
  bound: number
  /** Width in pixels: one drawing unit each, so that text keeps its size. */
  width: number
  formatShare(share: number): string
}

const margin = 16

/** Places in their given order, each compared with the target. */
export function PlaceRows({ rows, bound, width, formatShare }: PlaceRowsProps) {
  const isNarrow = width < 480
  const height = isNarrow ? 76 : 52
  const lowest = Math.min(bound, ...rows.flatMap(({ share }) => (share ? [share.estimate] : [])))
  const from = Math.max(0, Math.floor((lowest - 0.02) * 10) / 10)
  const at = scaleLinear([from, 1], [margin, width - margin])
  const bottom = rows.length * height
  const ticks = at.ticks(isNarrow ? 3 : 6)
  return (
    <svg viewBox={`0 0 ${width} ${bottom + 32}`} aria-hidden="true">
      <line class="chart-bound" x1={at(bound)} x2={at(bound)} y1={0} y2={bottom} />
      {rows.map(({ key, name, verdict, share, isFaint }, nth) => {
        const top = nth * height
        return (
          <g key={key}>
            <text class="chart-name" x={0} y={top + 16}>
              {shorten(name, isNarrow ? width / 7.5 : (width / 7.5) * 0.6)}
            </text>
            <text
              class="chart-verdict"
              x={isNarrow ? 0 : width}
              y={top + (isNarrow ? 36 : 16)}
              text-anchor={isNarrow ? 'start' : 'end'}
            >
              {verdict}
            </text>
            {share && (
              <IntervalRow
                world="commun"
                x={{ estimate: at(share.estimate), low: null, high: null }}
                y={top + height - 18}
                isFaint={isFaint}
              />
            )}
          </g>
        )
      })}
      <AxisBelow
        range={[margin, width - margin]}
        y={bottom}
        ticks={ticks.map((tick) => ({ at: at(tick), said: formatShare(tick) }))}
      />
    </svg>
  )
}

function shorten(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, Math.floor(most) - 1)}…`
}
