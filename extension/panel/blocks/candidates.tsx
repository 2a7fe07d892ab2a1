import type { ContextFound } from '#shared/contract/context.ts'
import { useLanguage } from '../language.tsx'
import { Change } from './change.tsx'

/** Several persons are possible: what each asked for and when, and never who they are. */
export function Candidates({ found: { candidates = [], mismatch } }: { found: ContextFound }) {
  const { text } = useLanguage()
  const says = mismatch ? text.where.mismatch : text.where.candidates
  return (
    <>
      <p class="headline">{says.title}</p>
      <p>{says.body}</p>
      <ol class="candidates">
        {candidates.map(({ requests }, at) => (
          <li key={at}>
            <ul>
              {requests.map(({ service, kind, month }, nth) => (
                <li key={nth}>
                  {kind ? `${service} · ${kind}` : service} <span class="muted">{month}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div class="actions">
        <Change isOther />
      </div>
    </>
  )
}
