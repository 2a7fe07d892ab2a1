import type { AccessOutcome } from '#shared/contract/agents/access.ts'
import { useLanguage } from '../../language/language.tsx'

/** A full disc, an empty one, a barred square, an arrow that leaves, two discs, a cross: told apart without their colour. */
const shapes: Record<AccessOutcome, string> = {
  shown: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  nothing: 'M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z',
  refused: 'M5 5h14v14H5Z M8 8l8 8 M16 8l-8 8',
  abandoned: 'M4 12h14 M13 7l5 5l-5 5',
  candidates:
    'M3 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z M12 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  mismatch: 'M6 6l12 12 M18 6L6 18',
}

/** What a look came to: a shape and its word. */
export function Outcome({ outcome }: { outcome: AccessOutcome }) {
  const { text } = useLanguage()
  return (
    <span class="outcome" data-outcome={outcome}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={shapes[outcome]} />
      </svg>
      {text.outcome[outcome]}
    </span>
  )
}
