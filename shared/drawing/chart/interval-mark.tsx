import type { World } from '../../contract/reporting/world.ts'
import { IntervalRow } from './interval-row.tsx'

/** One estimate of a group. */
export interface IntervalEstimate {
  key: string
  /** Its label, when it differs from the group's. */
  name: string | null
  /** The figure in short, or that there are too few data. */
  said: string
  /** A world, or what is no answer of it: the team, a bound. */
  of: World | 'team'
  /** `null` when hidden: no mark. */
  estimate: number | null
  low: number | null
  high: number | null
  isFaint: boolean
}

interface IntervalMarkProps {
  row: IntervalEstimate
  x(value: number): number
  y: number
}

/** The mark of an estimate: the shape of its world, or a square for a team. */
export function IntervalMark({ row, x, y }: IntervalMarkProps) {
  const { of, estimate, low, high, isFaint } = row
  if (estimate === null) return null
  const at = { estimate: x(estimate), low: x(low ?? estimate), high: x(high ?? estimate) }
  if (of !== 'team') return <IntervalRow world={of} x={at} y={y} isFaint={isFaint} />
  return (
    <g class="chart-interval" data-of="team" data-faint={isFaint || undefined}>
      <line x1={at.low} x2={at.high} y1={y} y2={y} />
      <path d="M-7-7H7V7H-7Z" transform={`translate(${at.estimate} ${y})`} />
    </g>
  )
}
