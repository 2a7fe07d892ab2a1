import type { LookQuery } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'

/** A button that makes the same look again, when sources were missing or the answer was forgotten. */
export function LookAgain({ asked: { subject, purpose, ...more } }: { asked: LookQuery }) {
  const { text } = useLanguage()
  const { ask } = useActions()
  return (
    <button type="button" class="strong" onClick={() => ask(subject, purpose, more)}>
      {text.where.refresh}
    </button>
  )
}
