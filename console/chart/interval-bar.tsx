import type { World } from '#shared/contract/reporting/world.ts'
import { WorldMark } from '../style/world-mark.tsx'
import { along } from './axis.ts'

interface IntervalBarProps {
  world: World
  estimate: number
  /** `null` of a complete register. */
  low: number | null
  high: number | null
  /** Few answers: drawn without colour. */
  isFaint: boolean
}

/** A share with its interval, where it has one, on one thin line, for lists; the words beside it say the same. */
export function IntervalBar({ world, estimate, low, high, isFaint }: IntervalBarProps) {
  return (
    <svg class="interval-bar" data-faint={isFaint} aria-hidden="true">
      <line class="picture-axis" x1="0%" x2="100%" y1="12" y2="12" />
      {low !== null && high !== null && (
        <line class="picture-interval" x1={along(low)} x2={along(high)} y1="12" y2="12" />
      )}
      <svg class="picture-point" x={along(estimate)} y="12" aria-hidden="true">
        <WorldMark world={world} />
      </svg>
    </svg>
  )
}
