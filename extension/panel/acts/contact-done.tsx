import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Act } from '../../shared/acts.ts'
import { useFollowUpsText } from '../follow-ups/use-follow-ups-text.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { ActFaultView } from './act-fault-view.tsx'
import { formatContact } from './format-contact.ts'
import { useActsText } from './use-acts-text.ts'

/** A contact under way or recorded, with a button to undo it. */
export function ContactDone({ act }: { act: Extract<Act, { act: 'contact' }> }) {
  const says = useActsText().contact
  const { act: does } = useActions()
  const { channel, by, about, outcome, undone, follow_on } = act.body
  const { onDay } = useFollowUpsText()
  const { locale } = useLanguage()
  const words = [
    says.channels[channel],
    says.sides[by],
    says.subjects[about],
    says.outcomes[outcome],
    ...(follow_on ? [fill(onDay, { day: formatCivilDay(follow_on, locale, new Date()) })] : []),
  ]
  const isOver = undone && act.state === 'done'
  return (
    <>
      <p class="act-said" tabIndex={-1} data-work>
        {formatContact(act, says)}
      </p>
      <p class={undone && act.state !== 'failed' ? 'muted gone' : undefined}>{words.join(' · ')}</p>
      {act.state === 'failed' && (
        <>
          <p>{says.notUndone}</p>
          <ActFaultView act={act} place="contact" />
        </>
      )}
      <div class="actions">
        {!undone && (
          <button type="button" class="quiet" onClick={() => does({ does: 'undo' })}>
            {says.undo}
          </button>
        )}
        {(isOver || (act.state === 'done' && !undone)) && (
          <button
            type="button"
            class="bare"
            onClick={() => does({ does: 'close', place: 'contact' })}
          >
            {says.another}
          </button>
        )}
      </div>
      <p class="muted small">{says.seen}</p>
    </>
  )
}
