import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'

interface IntervalRowProps {
  world: World
  /** Positions, in drawing units. */
  x: { estimate: number; low: number | null; high: number | null }
  y: number
  /** Few answers: drawn in grey. */
  isFaint?: boolean
}

/** An estimate as the shape of its world, on its 95 % interval if it has one. */
export function IntervalRow({ world, x, y, isFaint = false }: IntervalRowProps) {
  return (
    <g class="chart-interval" data-world={world} data-faint={isFaint || undefined}>
      {x.low !== null && x.high !== null && (
        <>
          <line x1={x.low} x2={x.high} y1={y} y2={y} />
          <line x1={x.low} x2={x.low} y1={y - 5} y2={y + 5} />
          <line x1={x.high} x2={x.high} y1={y - 5} y2={y + 5} />
        </>
      )}
      <path d={worldShape[world]} transform={`translate(${x.estimate} ${y})`} />
    </g>
  )
}
