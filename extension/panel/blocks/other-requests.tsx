import type { Identifier, RequestBrief } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../hooks/language.tsx'
import { StandingMark } from './standing-mark.tsx'

interface OtherRequestsProps {
  others: readonly RequestBrief[]
  onChoose(subject: Identifier): void
}

/** Other requests of this usager, in the order the hub gives: each opens here. */
export function OtherRequests({ others, onChoose }: OtherRequestsProps) {
  const { text } = useLanguage()
  if (others.length === 0) return null
  return (
    <ul class="others">
      {others.map(({ source, reference, kind, service, headline, received, promise, about }) => (
        <li key={`${source} ${reference}`}>
          <button
            type="button"
            class="other"
            onClick={() => onChoose({ kind: 'reference', value: reference, source })}
          >
            <span class="other-service">{kind ? `${service} · ${kind}` : service}</span>{' '}
            {about && (
              <span class="other-about" dir="auto">
                {about}
              </span>
            )}{' '}
            <span class="small">{headline}</span>{' '}
            <span class="other-facts muted small">
              {reference} · {fill(text.now.receivedOn, { received })}
            </span>{' '}
            {promise && <StandingMark standing={promise} />}
          </button>
        </li>
      ))}
    </ul>
  )
}
