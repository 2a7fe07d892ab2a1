import { WaitCurvePanel, type WaitPanel, waitPanelHeight } from './wait-curve-panel.tsx'

interface WaitCurvesProps {
  /** One panel, or several side by side on one scale. */
  panels: readonly WaitPanel[]
  /** Last day of the axis. */
  until: number
  /** The service standard, in the same days; `null` without one. */
  norm: { days: number; said: string } | null
  ticks: readonly { value: number; said: string }[]
  /** Labels of 0, ½ and 1. */
  shares: readonly { value: number; said: string }[]
  width: number
}

const least = 240
const between = 20

/**
 * Survival curves: the share still waiting after a number of days, with the 95 % interval and the
 * service standard as a line. Small panels stand side by side when there is room.
 */
export function WaitCurves(props: WaitCurvesProps) {
  const { panels, width } = props
  const many = Math.max(1, Math.min(panels.length, 3, Math.floor(width / least)))
  const room = (width - between * (many - 1)) / many
  const rows = Array.from({ length: Math.ceil(panels.length / many) }, (_, row) =>
    panels.slice(row * many, (row + 1) * many),
  )
  const isLarge = panels.length === 1
  const heights = rows.map((row) =>
    Math.max(...row.map((panel) => waitPanelHeight(panel, room, isLarge))),
  )
  const height = heights.reduce((all, one) => all + one, 0)
  return (
    <svg class="chart-waits" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.map((row, at) => (
        <g
          key={row[0]?.key}
          transform={`translate(0 ${heights.slice(0, at).reduce((all, one) => all + one, 0)})`}
        >
          {row.map((panel, column) => (
            <g key={panel.key} transform={`translate(${column * (room + between)} 0)`}>
              <WaitCurvePanel
                {...props}
                panel={panel}
                width={room}
                height={heights[at] ?? 0}
                isLarge={isLarge}
              />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
