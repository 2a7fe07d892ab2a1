import { scaleLinear, scaleUtc } from 'd3-scale'
import { monthsLater } from '../../calendar/day.ts'
import type { Circumstance } from '../../contract/reporting/circumstance.ts'
import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'
import { AxisBelow } from './axis-below.tsx'
import { AxisBeside } from './axis-beside.tsx'
import { bandsOf } from './bands-of.ts'
import { CircumstanceBands } from './circumstance-bands.tsx'

/** A month with its rate; `null` with too few data. */
interface MonthPoint {
  /** `YYYY-MM` */
  month: string
  share: { estimate: number } | null
  isFaint: boolean
}

interface MonthSeriesProps {
  world: World
  points: readonly MonthPoint[]
  circumstances: readonly Circumstance[]
  /** Width in pixels: one drawing unit each, so that text keeps its size. */
  width: number
  formatShare(share: number): string
  formatMonth(month: Date): string
}

const height = 240
const top = 28
const bottom = height - 40
const left = 56

/** A rate by month as points, with circumstances behind. */
export function MonthSeries(props: MonthSeriesProps) {
  const { world, points, circumstances, width, formatShare, formatMonth } = props
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  const shown = { from: `${first.month}-01`, until: monthsLater(`${last.month}-01`, 1) }
  const along = scaleUtc([startOf(shown.from), startOf(shown.until)], [left, width - 8])
  const lowest = Math.min(1, ...points.flatMap(({ share }) => (share ? [share.estimate] : [])))
  const up = scaleLinear([Math.max(0, Math.floor(lowest * 10) / 10), 1], [bottom, top])
  const each = Math.ceil((points.length * 56) / (width - left))
  const middle = (month: string) => {
    const day = `${month}-01`
    return (along(startOf(day)) + along(startOf(monthsLater(day, 1)))) / 2
  }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <AxisBeside
        range={[top, bottom]}
        x={left}
        until={width - 8}
        ticks={up.ticks(4).map((tick) => ({ at: up(tick), said: formatShare(tick) }))}
      />
      <CircumstanceBands bands={bandsOf(circumstances, along, shown)} top={top} bottom={bottom} />
      <AxisBelow
        range={[left, width - 8]}
        y={bottom}
        ticks={points
          .filter((_, nth) => nth % each === 0)
          .map(({ month }) => ({
            at: middle(month),
            said: formatMonth(startOf(`${month}-01`)),
          }))}
      />
      {points.map(({ month, share, isFaint }) =>
        share === null ? null : (
          <g
            key={month}
            class="chart-interval"
            data-world={world}
            data-faint={isFaint || undefined}
          >
            <path
              d={worldShape[world]}
              transform={`translate(${middle(month)} ${up(share.estimate)}) scale(.75)`}
            />
          </g>
        ),
      )}
    </svg>
  )
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)
