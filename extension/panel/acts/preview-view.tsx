import type { Act } from '../../shared/acts.ts'
import { useActs } from '../hooks/actions.ts'
import { Fault } from './act-fault.tsx'
import { Received } from './step-preview.tsx'
import { useActsText } from './use-acts-text.ts'

/** What the usager will receive, before it is sent, while it is, and where it could not be. */
export function SeenView({ act }: { act: Extract<Act, { act: 'preview' | 'proof' }> }) {
  const says = useActsText().tell
  const { act: does } = useActs()
  const seen = act.act === 'preview' && act.state === 'done' ? act.told : act.seen
  const isSending = act.state === 'doing'
  const isFailed = act.state === 'failed'
  return (
    <>
      {isFailed ? (
        <Fault act={act} place="proof" />
      ) : (
        <p class="act-said" tabIndex={-1} data-work>
          {isSending ? says.sending : says.shown}
        </p>
      )}
      {seen && <Received seen={seen} written={act.body.written_in} />}
      <div class={isFailed ? 'actions' : 'actions act-end'}>
        {!isFailed && (
          <button
            type="button"
            class="strong"
            aria-disabled={isSending}
            onClick={() => does({ does: 'send' })}
          >
            {seen?.message || !seen ? says.send : says.sendToPage}
          </button>
        )}
        {!isSending && (
          <button
            type="button"
            class="quiet"
            onClick={() => does({ does: 'close', place: 'proof' })}
          >
            {says.correct}
          </button>
        )}
      </div>
    </>
  )
}
