import type { ActsText } from '#shared/text/agent/acts-fr.ts'
import { type Act, inDoubt } from '../../shared/acts.ts'
import { formatContact } from './format-contact.ts'
import { useMatter } from './matter.tsx'
import { formatSent } from './sent-view.tsx'
import { useActsText } from './use-acts-text.ts'

/** The outcome of the last act, for screen readers. */
export function Outcome() {
  const says = useActsText()
  const { acts } = useMatter()
  const [last] = Object.values(acts).sort((one, other) => (other?.at ?? 0) - (one?.at ?? 0))
  return (
    <p class="unseen" role="status">
      {last && formatAct(last, says)}
    </p>
  )
}

function formatAct(act: Act, says: ActsText): string {
  if (act.state === 'failed')
    return act.act === 'preview' && inDoubt.includes(act.why)
      ? says.notShown.title
      : says.fault[act.why].title
  if (act.act === 'contact') return formatContact(act, says.contact)
  if (act.act === 'adaptation') return act.body.applies ? says.adapt.on : says.adapt.takenBack
  if (act.state === 'doing') return act.act === 'proof' ? says.tell.sending : says.doing
  if (act.act === 'merge') return says.merge.made
  if (act.act === 'unmerge') return says.merge.undone
  if (act.act === 'preview') return says.tell.shown
  return [formatSent(act.told, says.tell), ...act.told.sent].join(' ')
}
