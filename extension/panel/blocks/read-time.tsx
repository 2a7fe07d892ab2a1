import { formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { lookLifetime } from '../../shared/forget-look.ts'
import type { LookState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useNow } from '../hooks/use-now.ts'
import { usePersonText } from '../hooks/use-person-text.ts'

const minute = 60_000

/**
 * When this was read here, by the clock of the organisation; in the last minute that it is kept, that
 * it is about to be erased.
 */
export function ReadTime({ look }: { look: Extract<LookState, { state: 'answered' }> }) {
  const { at, context, subject, purpose, present, reason } = look
  const { text, locale } = useLanguage()
  const { aging } = usePersonText()
  const { ask } = useActions()
  const now = useNow(minute / 4)
  if (!context.found || !context.zone) return null
  const isAged = now.getTime() - at >= lookLifetime - minute
  const hour = formatHour(new Date(at), context.zone, locale)
  return (
    <div class={isAged ? 'read aged small' : 'read muted small'}>
      {isAged && (
        <svg class="attention" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
          <path d="M12 4 2.5 20h19Z M12 10v5 M12 17.6v.4" />
        </svg>
      )}
      <p>{fill(isAged ? aging : text.where.read, { hour })}</p>
      {isAged && (
        <button
          type="button"
          class="bare"
          onClick={() => ask(subject, purpose, { present, reason })}
        >
          {text.where.refresh}
        </button>
      )}
    </div>
  )
}
