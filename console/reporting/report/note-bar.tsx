import type { ObservatoireNote } from '#shared/contract/reporting/observatoire.ts'
import { along } from '../../chart/axis.ts'
import { WorldMark } from '../../style/world-mark.tsx'

/** The borders between red, yellow and green, along the whole of a note or of a share. */
const borders = { out_of_10: [0.5, 0.8], share: [0.7, 0.85] } as const

/**
 * A note with its interval, and the borders it may cross. The words beside it say the same, so that
 * a screen reader is not told twice.
 */
export function NoteBar({ note }: { note: Extract<ObservatoireNote, { told: 'note' }> }) {
  const { unit, value, interval, level } = note
  const whole = unit === 'share' ? 1 : 10
  const at = (one: number) => along(one / whole)
  return (
    <svg class="interval-bar note-bar" data-faint={level === null} aria-hidden="true">
      <line class="picture-axis" x1="0%" x2="100%" y1="12" y2="12" />
      {borders[unit].map((border) => (
        <line
          key={border}
          class="note-border"
          x1={along(border)}
          x2={along(border)}
          y1="2"
          y2="22"
        />
      ))}
      {interval && (
        <line
          class="picture-interval"
          x1={at(interval.low)}
          x2={at(interval.high)}
          y1="12"
          y2="12"
        />
      )}
      <svg class="picture-point" x={at(value)} y="12" aria-hidden="true">
        <WorldMark world="usager" />
      </svg>
    </svg>
  )
}
