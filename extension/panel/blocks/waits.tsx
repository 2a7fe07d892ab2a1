import type { RequestFull } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Who waits for what, and until when: the service for its usager, or the usager for the next step. */
export function Waits({ request }: { request: RequestFull }) {
  const { waits } = useLanguage().text.where
  const { state, next, since, promise } = request
  if (!next) return <p class="muted">{waits.nobody}</p>
  const isUsagers = state === 'waiting_usager'
  // The line above says the announced date of this very step: a second one would contradict it.
  const by = next.what === promise?.title ? undefined : next.by
  const when = [isUsagers && since && fill(waits.since, { since }), by].filter(Boolean)
  return (
    <p class={isUsagers ? 'callback waits' : 'waits'}>
      {isUsagers ? waits.service : waits.usager}{' '}
      <bdi class="next" lang={next.written_in}>
        {next.what}
      </bdi>
      {when.map((one) => `, ${one}`)}
    </p>
  )
}
