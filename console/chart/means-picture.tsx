import type { FormattedMeans } from '#shared/report/line.ts'
import { WorldMark } from '../style/world-mark.tsx'
import { along } from './axis.ts'

/**
 * What a team believes above what usagers say, each a point with its interval, on the scale of the
 * question. Names stand on the rows; the sentence beside it says the same, so that a screen reader is
 * not told twice.
 */
export function MeansPicture({ means: { scale, rows } }: { means: FormattedMeans }) {
  const at = (mark: number) => along((mark - scale.low) / (scale.high - scale.low))
  const marks = Array.from({ length: scale.high - scale.low + 1 }, (_, nth) => scale.low + nth)
  return (
    <div class="means" aria-hidden="true">
      {rows.map(({ of, name, said, mean, low, high, isFaint }) => (
        <div key={of} class="means-row" data-of={of}>
          <p class="means-name">
            <span>{name}</span> <span class="means-value">{said}</span>
          </p>
          <svg class="interval-bar" data-faint={isFaint} aria-hidden="true">
            <line class="picture-axis" x1="0%" x2="100%" y1="12" y2="12" />
            <line class="picture-interval" x1={at(low)} x2={at(high)} y1="12" y2="12" />
            <svg class="picture-point" x={at(mean)} y="12" aria-hidden="true">
              {of === 'usagers' ? (
                <WorldMark world="usager" />
              ) : (
                <path class="world-mark" d="M-7-7H7V7H-7Z" />
              )}
            </svg>
          </svg>
        </div>
      ))}
      <svg class="means-scale" aria-hidden="true">
        {marks.map((mark) => (
          <text key={mark} x={at(mark)} y="14">
            {mark}
          </text>
        ))}
      </svg>
    </div>
  )
}
