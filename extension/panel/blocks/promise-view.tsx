import type { RequestFull } from '#shared/contract/agents/context.ts'
import { useLanguage } from '../hooks/language.tsx'
import { StandingMark } from './standing-mark.tsx'

/** By when the whole request is promised, and where that promise stands. */
export function PromiseView({ promise, standing }: Pick<RequestFull, 'promise' | 'standing'>) {
  const { text } = useLanguage()
  return (
    <div class={`promised ${standing ?? 'none'}`}>
      <h3>
        {promise?.title ?? text.where.promise} {standing && <StandingMark standing={standing} />}
      </h3>
      {promise && (
        <>
          <p class="date">{promise.window}</p>
          <p class="muted small">{promise.note}</p>
        </>
      )}
      {!promise && !standing && <p class="muted">{text.where.noPromise}</p>}
    </div>
  )
}
