import type { Identifier } from '#shared/contract/context.ts'
import { useActs } from '../acting.ts'
import { useLanguage } from '../language.tsx'

/** Looks again for what was not read whole. */
export function Again({ subject, purpose }: { subject: Identifier; purpose: string }) {
  const { text } = useLanguage()
  const { ask } = useActs()
  return (
    <button type="button" class="strong" onClick={() => ask(subject, purpose)}>
      {text.where.refresh}
    </button>
  )
}
