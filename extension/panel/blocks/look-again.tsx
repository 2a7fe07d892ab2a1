import type { Asked } from '../../shared/state.ts'
import { useActs } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Looks again, as it was looked, for what was not read whole or is kept no more. */
export function Again({ asked: { subject, purpose, ...more } }: { asked: Asked }) {
  const { text } = useLanguage()
  const { ask } = useActs()
  return (
    <button type="button" class="strong" onClick={() => ask(subject, purpose, more)}>
      {text.where.refresh}
    </button>
  )
}
