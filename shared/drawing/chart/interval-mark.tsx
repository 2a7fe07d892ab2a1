import type { World } from '../../contract/reporting/world.ts'
import { IntervalRow } from './interval-row.tsx'

/** One estimate of a group. */
export interface IntervalEstimate {
  key: string
  /** What it is, where the name of the group does not say it. */
  name: string | null
  /** The figure in a word or two, or that there is too little to say. */
  said: string
  /** A world, or the team that believes. */
  of: World | 'team'
  /** `null` where nothing may be told: there is no mark. */
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

/** The mark of an estimate: the shape of its world, or a square for what a team believes. */
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
