import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { ActsText } from '#shared/text/agent/acts-fr.ts'
import type { Act } from '../../shared/acts.ts'
import { useActions } from '../hooks/actions.ts'
import { useNow } from '../hooks/use-now.ts'
import { ReadAgain } from './read-again.tsx'
import { useActsText } from './use-acts-text.ts'

/** A sending that is not settled after this is not waited for by itself, in milliseconds. */
const minute = 60_000

/** A step that was told: what of it was sent where, as far as it is known now. */
export function SentView({ act }: { act: Extract<Act, { act: 'proof'; state: 'done' }> }) {
  const says = useActsText().tell
  const { act: does } = useActions()
  const now = useNow(minute / 6)
  const { told, at } = act
  const isOpen = !told.settled && told.unsent === undefined
  const isAwaited = isOpen && now.getTime() - at < minute
  return (
    <>
      <p class="act-said" tabIndex={-1} data-work>
        {formatSent(told, says)}
      </p>
      <ul class="sendings">
        {told.sent.map((sent) => (
          <li key={sent}>{sent}</li>
        ))}
        {told.unsent && <li>{told.unsent}</li>}
      </ul>
      <p class="small">{says.onPage}</p>
      {isOpen && <p class="muted small">{isAwaited ? says.awaited : says.unknown}</p>}
      <div class="actions">
        {isOpen && !isAwaited && (
          <button
            type="button"
            class="quiet"
            onClick={() => does({ does: 'again', place: 'proof' })}
          >
            {says.askAgain}
          </button>
        )}
        <ReadAgain />
        <button type="button" class="bare" onClick={() => does({ does: 'close', place: 'proof' })}>
          {says.another}
        </button>
      </div>
    </>
  )
}

/** How far a step was sent, in one sentence. */
export function formatSent(
  { unsent, settled, sent }: AgentProofSeen,
  says: ActsText['tell'],
): string {
  if (unsent !== undefined) return says.told.page
  return settled && sent.length > 0 ? says.told.settled : says.told.onItsWay
}
