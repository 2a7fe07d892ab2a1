import type { World } from '#shared/contract/reporting/world.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { useLanguage } from '../language/language.tsx'
import { WorldMark } from '../style/world-mark.tsx'
import { along, ticks } from './axis.ts'

interface SharePictureProps {
  world: World
  estimate: number
  /** `null` of a complete register. */
  low: number | null
  high: number | null
  /** Few answers: drawn without colour. */
  isFaint: boolean
}

/**
 * A share as a point, with its interval where it has one, on an axis from none to all.
 * The sentence beside it says the same, so that a screen reader is not told twice.
 */
export function SharePicture({ world, estimate, low, high, isFaint }: SharePictureProps) {
  const { locale } = useLanguage()
  return (
    <div class="picture" data-faint={isFaint}>
      <svg class="picture-drawing" aria-hidden="true">
        <line class="picture-axis" x1="0%" x2="100%" y1="62" y2="62" />
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="picture-axis" x1={along(tick)} x2={along(tick)} y1="62" y2="68" />
            <text class="picture-tick" x={along(tick)} y="84">
              {formatPercent(tick, locale)}
            </text>
          </g>
        ))}
        {low !== null && high !== null && (
          <>
            <line class="picture-interval" x1={along(low)} x2={along(high)} y1="40" y2="40" />
            <line class="picture-interval" x1={along(low)} x2={along(low)} y1="28" y2="52" />
            <line class="picture-interval" x1={along(high)} x2={along(high)} y1="28" y2="52" />
          </>
        )}
        <svg class="picture-point" x={along(estimate)} y="40" aria-hidden="true">
          <WorldMark world={world} />
        </svg>
        <text class="picture-value" x={along(estimate)} y="20">
          {formatPercent(estimate, locale)}
        </text>
      </svg>
    </div>
  )
}
