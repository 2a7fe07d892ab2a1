import { scaleLinear } from 'd3-scale'
import { worldShape } from '../world-shape.ts'
import { AxisBelow } from './axis-below.tsx'
import { type DrawnTerritory, type Pointing, pointingAt } from './drawn-territory.ts'
import { VerdictMark } from './verdict.tsx'

/** One territory on its line. Rates are between 0 and 1. */
export interface PlaceDot extends DrawnTerritory {
  /** Its figure, or why there is none. */
  said: string
  estimate: number | null
  /** `null` of a complete register. */
  interval: { low: number; high: number } | null
  isFaint: boolean
}

interface PlaceDotsProps {
  /** Width in pixels: one drawing unit each, so that text keeps its size. */
  width: number
  /** In the order they are drawn: it is no ranking. */
  places: readonly PlaceDot[]
  reference: number
  /** Lower bound of equivalence. */
  least: number
  pointing?: Pointing
  words: { reference: string; least: string; axis: string; percent(share: number): string }
}

const top = 48
const ofRow = 54
const inset = 16

/** Territories one under the other: each rate with its interval, against the same two lines. */
export function PlaceDots(props: PlaceDotsProps) {
  const { width, places, reference, least, pointing, words } = props
  const lowest = Math.min(
    least,
    ...places.flatMap(({ estimate, interval }) => interval?.low ?? estimate ?? []),
  )
  const from = Math.max(0, Math.floor((lowest - 0.03) * 10) / 10)
  const x = scaleLinear([from, 1], [inset, width - inset])
  const bottom = top + places.length * ofRow
  const lines = [
    { at: x(reference), said: words.reference, y: 14, isLeast: false },
    { at: x(least), said: words.least, y: 34, isLeast: true },
  ]
  return (
    <svg class="place-dots" viewBox={`0 0 ${width} ${bottom + 54}`} aria-hidden="true">
      {lines.map(({ at, said, y, isLeast }) => (
        <g key={said}>
          <line
            class={isLeast ? 'funnel-least' : 'funnel-reference'}
            x1={at}
            x2={at}
            y1={y - 10}
            y2={bottom}
          />
          <text class="funnel-said" x={at - 6} y={y} text-anchor="end">
            {said}
          </text>
        </g>
      ))}
      {places.map((one, nth) => {
        const { territory, name, verdict, said, estimate, interval, isFaint } = one
        const y = top + nth * ofRow
        return (
          <g
            key={territory}
            class="funnel-point place-dot"
            data-faint={isFaint || undefined}
            {...(pointing && pointingAt(territory, pointing))}
          >
            <rect class="place-dot-ground" x="0" y={y} width={width} height={ofRow} />
            <text class="place-dot-name" x="0" y={y + 18}>
              {name}
            </text>
            <text class="place-dot-said" x={width} y={y + 18} text-anchor="end">
              {said}
            </text>
            {interval && (
              <line x1={x(interval.low)} x2={x(interval.high)} y1={y + 36} y2={y + 36} />
            )}
            {estimate !== null &&
              (verdict === 'below' ? (
                <VerdictMark verdict="below" x={x(estimate)} y={y + 36} />
              ) : (
                <path d={worldShape.commun} transform={`translate(${x(estimate)} ${y + 36})`} />
              ))}
          </g>
        )
      })}
      <AxisBelow
        range={[inset, width - inset]}
        y={bottom + 4}
        ticks={x.ticks(width < 400 ? 3 : 5).map((tick) => ({
          at: x(tick),
          said: words.percent(tick),
        }))}
        label={words.axis}
      />
    </svg>
  )
}
