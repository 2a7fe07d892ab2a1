import type { LookQuery } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Looks again, as it was looked, for what was not read whole or is kept no more. */
export function LookAgain({ asked: { subject, purpose, ...more } }: { asked: LookQuery }) {
  const { text } = useLanguage()
  const { ask } = useActions()
  return (
    <button type="button" class="strong" onClick={() => ask(subject, purpose, more)}>
      {text.where.refresh}
    </button>
  )
}
