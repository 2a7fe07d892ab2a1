import type { PromiseStanding } from '#shared/contract/agents/context.ts'
import { agentText } from '#shared/text/agent/text.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Where a promise stands: a ring ahead, a half disc near, a disc kept, a square late; and its word. */
export function StandingMark({ standing }: { standing: PromiseStanding }) {
  const { locale } = useLanguage()
  return (
    <span class={`standing ${standing}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {standing === 'late' ? (
          <rect class="full" x="2" y="2" width="12" height="12" rx="1" />
        ) : (
          <circle class={standing === 'kept' ? 'full' : undefined} cx="8" cy="8" r="6" />
        )}
        {standing === 'near' && <path class="full" d="M8 2a6 6 0 0 1 0 12Z" />}
      </svg>
      {agentText[locale].standing[standing]}
    </span>
  )
}
