import type { RequestFull } from '#shared/contract/agents/context.ts'
import { useLanguage } from '../hooks/language.tsx'
import { StandingMark } from './standing-mark.tsx'

/**
 * By when a request is promised, and where that promise stands; without a promise, what is due to
 * all. Its place is kept while the answer is on its way.
 */
export function DateDue({ request }: { request: RequestFull | undefined }) {
  const { text } = useLanguage()
  if (!request) return <p class="due awaited" aria-hidden="true" />
  const { promise, standing, norm } = request
  return (
    <div class="due">
      <p class="small due-name">
        <span class="muted">{promise?.title ?? text.where.norm}</span>{' '}
        {standing && <StandingMark standing={standing} />}
      </p>
      <p class={promise ? 'date' : undefined}>{promise?.window ?? norm}</p>
    </div>
  )
}
