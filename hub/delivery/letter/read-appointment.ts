import { states } from '../../requests/states.ts'
import type { StoredPromise } from '../../store/promises.ts'
import { isOneDay, windowOf } from '../../tracking/calendar.ts'
import type { Told } from '../told.ts'

/** What a proof does to an appointment. */
interface Appointment {
  promise: StoredPromise
  method: 'publish' | 'cancel'
  /** How often the appointment has changed, this time included. */
  sequence: number
}

/**
 * The appointment that a proof makes, changes or ends. One that is past is left in its place.
 * @returns `undefined` where a proof does nothing to any
 */
export function appointmentOf({
  proof,
  promises,
  request,
  now,
}: Pick<Told, 'proof' | 'promises' | 'request' | 'now'>): Appointment | undefined {
  const at = promises.findIndex(({ replaced_at }) => replaced_at === null)
  const standing = promises[at]
  const before = promises[at - 1]
  if (!standing) return undefined
  const sequence = promises.length
  const isAhead = (one: StoredPromise | undefined): one is StoredPromise =>
    !!one && one.window_to > now && isOneDay(windowOf(one))
  if (states[request.state].isOver)
    return isAhead(standing)
      ? { promise: standing, method: 'cancel', sequence: sequence + 1 }
      : undefined
  if (standing.made_at.getTime() !== Date.parse(proof.at)) return undefined
  if (request.completed_at) return undefined
  if (isAhead(standing)) return { promise: standing, method: 'publish', sequence }
  return isAhead(before) ? { promise: before, method: 'cancel', sequence } : undefined
}
