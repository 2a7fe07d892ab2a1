import { scaleLinear } from 'd3-scale'
import { wrap } from '../wrap.ts'
import { AxisBelow } from './axis-below.tsx'
import { IntervalRow } from './interval-row.tsx'

/** One theme: its share of satisfied, and how often it came up. Rates are between 0 and 1. */
export interface ThemeRow {
  key: string
  name: string
  /** Its base and its share, or why there is none. */
  said: string
  /** Beside the other comments, where one may say so. */
  against: string | null
  share: { estimate: number; low: number; high: number; isFaint: boolean } | null
  /** Comments by month, oldest first. */
  months: readonly number[]
  trend: string
}

interface ThemeRowsProps {
  /** Available width, in pixels. */
  width: number
  rows: readonly ThemeRow[]
  /** The share of all comments. */
  all: { estimate: number; said: string } | null
  words: { axis: string; monthly: string; first: string; last: string }
  percent(share: number): string
}

const top = 44
const inset = 16
const barsHigh = 30
const letter = 14

/** How many of the last months stand out, as they are compared with those before. */
const recent = 3

/**
 * Themes one under the other: satisfaction with its interval against that of all comments, and
 * comments by month. Beside each other where there is room, else one below the other.
 */
export function ThemeRows({ width, rows, all, words, percent }: ThemeRowsProps) {
  const isWide = width >= 640
  const dots = isWide ? width * 0.6 : width
  const bars = isWide ? [width * 0.68, width - 4] : [inset, width * 0.55]
  const [from = 0, until = width] = bars
  const ofRow = isWide ? 68 : 166
  const x = scaleLinear([0, 1], [inset, dots - inset])
  const most = Math.max(1, ...rows.flatMap(({ months }) => months))
  const bottom = top + rows.length * ofRow
  return (
    <svg class="theme-rows" viewBox={`0 0 ${width} ${bottom + 54}`} aria-hidden="true">
      {all && (
        <text
          x={x(all.estimate)}
          y={14}
          text-anchor={all.estimate > 0.7 ? 'end' : 'start'}
          dx={all.estimate > 0.7 ? 4 : -4}
        >
          {all.said}
        </text>
      )}
      {all && (
        <line class="theme-rows-all" x1={x(all.estimate)} x2={x(all.estimate)} y1={20} y2={40} />
      )}
      {isWide && (
        <text class="theme-rows-quiet" x={from} y={14}>
          {words.monthly}
        </text>
      )}
      {rows.map((row, nth) => {
        const y = top + nth * ofRow
        const line = isWide ? y + 40 : y + 74
        const base = isWide ? y + 48 : y + 122
        const step = (until - from) / Math.max(1, row.months.length)
        return (
          <g key={row.key}>
            <text class="theme-rows-name" x="0" y={y + 16}>
              {row.name}
            </text>
            {isWide ? (
              <text x={dots} y={y + 16} text-anchor="end">
                {row.said}
                {row.against !== null && <tspan class="theme-rows-name"> · {row.against}</tspan>}
              </text>
            ) : (
              wrap([row.said, row.against ?? []].flat().join(' · '), width, letter).map(
                (said, nth) => (
                  <text key={said} x={0} y={y + 35 + nth * 18}>
                    {said}
                  </text>
                ),
              )
            )}
            <line class="theme-rows-line" x1={inset} x2={dots - inset} y1={line} y2={line} />
            {all && (
              <line
                class="theme-rows-all"
                x1={x(all.estimate)}
                x2={x(all.estimate)}
                y1={line - 12}
                y2={line + 12}
              />
            )}
            {row.share && (
              <IntervalRow
                world="usager"
                y={line}
                isFaint={row.share.isFaint}
                x={{
                  estimate: x(row.share.estimate),
                  low: x(row.share.low),
                  high: x(row.share.high),
                }}
              />
            )}
            {row.months.map((n, month) => (
              <rect
                key={month}
                class="theme-rows-month"
                data-recent={month >= row.months.length - recent || undefined}
                x={from + month * step + 1}
                width={Math.max(1, step - 2)}
                y={base - (n / most) * barsHigh}
                height={(n / most) * barsHigh}
              />
            ))}
            <line class="theme-rows-line" x1={from} x2={until} y1={base} y2={base} />
            <text x={from} y={isWide ? y + 12 : base + 18}>
              {row.trend}
            </text>
          </g>
        )
      })}
      <AxisBelow
        range={[inset, dots - inset]}
        y={bottom}
        ticks={[0, 0.5, 1].map((share) => ({ at: x(share), said: percent(share) }))}
        label={words.axis}
      />
      {isWide && (
        <g class="theme-rows-quiet">
          <text x={from} y={bottom + 22}>
            {words.first}
          </text>
          <text x={until} y={bottom + 22} text-anchor="end">
            {words.last}
          </text>
        </g>
      )}
    </svg>
  )
}
