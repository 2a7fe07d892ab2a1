import type { RequestFull } from '#shared/contract/agents/context.ts'
import { useLanguage } from '../hooks/language.tsx'

/** The dates that were announced before the one that stands, what became of each, and why. */
export function PastDates({ past = [] }: { past: RequestFull['past_promises'] }) {
  const { text } = useLanguage()
  if (past.length === 0) return null
  return (
    <div class="past">
      <h3>{text.where.before}</h3>
      <ol>
        {past.map(({ window, outcome, why, written_in }, at) => (
          <li key={at}>
            <span class="past-date">{window}</span> <span class="small">{outcome}</span>{' '}
            {why && (
              <bdi class="muted small" lang={written_in}>
                {why}
              </bdi>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
