import type { Act } from '../../shared/acts.ts'
import { useActions } from '../hooks/actions.ts'
import { ActFaultView } from './act-fault-view.tsx'
import { StepPreview } from './step-preview.tsx'
import { useActsText } from './use-acts-text.ts'

/** The preview of what the usager will receive, before and while it is sent, and when that failed. */
export function PreviewView({ act }: { act: Extract<Act, { act: 'preview' | 'proof' }> }) {
  const says = useActsText().tell
  const { act: does } = useActions()
  const seen = act.act === 'preview' && act.state === 'done' ? act.told : act.seen
  const isSending = act.state === 'doing'
  const isFailed = act.state === 'failed'
  return (
    <>
      {isFailed ? (
        <ActFaultView act={act} place="proof" />
      ) : (
        <p class="act-said" tabIndex={-1} data-work>
          {isSending ? says.sending : says.shown}
        </p>
      )}
      {seen && <StepPreview seen={seen} written={act.body.written_in} />}
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
