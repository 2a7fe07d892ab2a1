import type { World } from '../../contract/reporting/world.ts'
import { AxisBelow } from './axis-below.tsx'
import { IntervalRow } from './interval-row.tsx'

/** Rows under one title. */
export interface RowGroup {
  key: string
  title?: string
  rows: readonly {
    key: string
    name: string
    /** Its base, or why it is hidden. */
    said: string
    share: { estimate: number; low: number; high: number; isFaint: boolean } | null
  }[]
}

interface ShareRowsProps {
  /** Available width, in pixels. */
  width: number
  groups: readonly RowGroup[]
  world: World
  /** Title of the axis. */
  axis: string
  /** Labels of its ticks, from 0 to 1. */
  ticks: readonly { share: number; said: string }[]
}

/** Largest width: beyond it, a label stands far from its base. */
const widest = 416
const inset = 14
const ofTitle = 30
const ofRow = 50

/**
 * Rates with their intervals, stacked, each under its label: narrow enough for a phone without
 * smaller text.
 */
export function ShareRows({ groups, world, axis, ticks, width: room }: ShareRowsProps) {
  const width = Math.min(widest, room)
  const x = (share: number) => inset + share * (width - 2 * inset)
  let y = 4
  const placed = groups.map((group) => {
    const top = y
    if (group.title !== undefined) y += ofTitle
    const rows = group.rows.map((row) => {
      const at = y
      y += ofRow
      return { ...row, y: at }
    })
    y += 6
    return { ...group, top, rows }
  })
  return (
    <svg class="share-rows" viewBox={`0 0 ${width} ${y + 60}`} aria-hidden="true">
      {placed.map(({ key, title, top, rows }) => (
        <g key={key}>
          {title !== undefined && (
            <text class="share-rows-title" x="0" y={top + 18}>
              {title}
            </text>
          )}
          {rows.map((row) => (
            <g key={row.key} data-faint={row.share === null || row.share.isFaint || undefined}>
              <text x="0" y={row.y + 16}>
                {row.name}
              </text>
              <text class="share-rows-base" x={width} y={row.y + 16} text-anchor="end">
                {row.said}
              </text>
              <line
                class="share-rows-line"
                x1={inset}
                x2={width - inset}
                y1={row.y + 34}
                y2={row.y + 34}
              />
              {row.share && (
                <IntervalRow
                  world={world}
                  y={row.y + 34}
                  isFaint={row.share.isFaint}
                  x={{
                    estimate: x(row.share.estimate),
                    low: x(row.share.low),
                    high: x(row.share.high),
                  }}
                />
              )}
            </g>
          ))}
        </g>
      ))}
      <AxisBelow
        range={[inset, width - inset]}
        y={y + 6}
        ticks={ticks.map(({ share, said }) => ({ at: x(share), said }))}
        label={axis}
      />
    </svg>
  )
}
