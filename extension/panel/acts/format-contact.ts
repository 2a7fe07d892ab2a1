import type { ActsText } from '#shared/text/agent/acts-fr.ts'
import type { Act } from '../../shared/acts.ts'

/** How far the recording of a contact, or its undoing, has got. Nothing is called recorded before the hub said so. */
export function formatContact(
  { state, body }: Extract<Act, { act: 'contact' }>,
  says: ActsText['contact'],
): string {
  if (state === 'doing') return body.undone ? says.undoing : says.recording
  return body.undone && state === 'done' ? says.undone : says.recorded
}
