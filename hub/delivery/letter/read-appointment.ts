import { states } from '../../requests/states.ts'
import type { StoredPromise } from '../../store/promises.ts'
import { isOneDay, windowOf } from '../../tracking/calendar.ts'
import type { Told } from '../told.ts'
import { isDateNews } from './date-news.ts'

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
export function appointmentOf(
  told: Pick<Told, 'proof' | 'proofs' | 'promises' | 'request' | 'now'>,
): Appointment | undefined {
  const { promises, request, now } = told
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
  if (request.completed_at || !isDateNews(told)) return undefined
  if (isAhead(standing)) return { promise: standing, method: 'publish', sequence }
  return isAhead(before) ? { promise: before, method: 'cancel', sequence } : undefined
}
