import type { StoredPromise } from '../../promises/promises-sql.ts'
import { states } from '../../requests/states.ts'
import { isOneDay, windowOf } from '../../status/calendar.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { isDateNews } from './date-news.ts'

type Known = Pick<ProofContent, 'proof' | 'proofs' | 'promises' | 'request' | 'now'>

/** The effect of a proof on an appointment. */
interface Appointment {
  promise: StoredPromise
  method: 'publish' | 'cancel'
  /** Its window; for a visit that came early, the actual time. */
  window: ReturnType<typeof windowOf>
  /** Sequence number of iCalendar: changes of the appointment, this one included. */
  sequence: number
}

/**
 * Returns the appointment that a proof creates, changes or cancels. A past or completed one stays.
 * @returns `undefined` when it affects none
 */
export function appointmentOf(told: Known): Appointment | undefined {
  const { promises, request, now } = told
  const at = promises.findIndex(({ replaced_at }) => replaced_at === null)
  const standing = promises[at]
  const before = promises[at - 1]
  if (!standing) return undefined
  const sequence = promises.length
  const isAhead = (one: StoredPromise | undefined): one is StoredPromise =>
    !!one && one.window_to > now && isOneDay(windowOf(one))
  const publish = (window = windowOf(standing)) =>
    ({ promise: standing, method: 'publish', window, sequence }) as const
  const cancel = (one: StoredPromise) =>
    ({ promise: one, method: 'cancel', window: windowOf(one), sequence }) as const
  if (states[request.state].isOver) {
    if (!isAhead(standing)) return undefined
    if (!tookPlace(standing, told)) return { ...cancel(standing), sequence: sequence + 1 }
    const early = earlyVisit(standing, told)
    return early && { ...publish(early), sequence: sequence + 1 }
  }
  if (request.completed_at || !isDateNews(told)) return undefined
  if (isAhead(standing)) return publish()
  return isAhead(before) && !tookPlace(before, told) ? cancel(before) : undefined
}

/**
 * Returns whether the visit took place, or the request was completed at that time. Being on the way
 * is not enough, unless the request was completed afterwards.
 */
function tookPlace(
  { made_at, window_from }: StoredPromise,
  { proofs, request: { state, state_at } }: Known,
): boolean {
  const since = (kind: 'on_the_way' | 'arrived') =>
    proofs.some((one) => one.kind === kind && Date.parse(one.at) >= made_at.getTime())
  if (since('arrived')) return true
  return state === 'closed' && (state_at >= window_from || since('on_the_way'))
}

/**
 * Returns the actual window of a visit that ended early: until completion, and no longer than
 * planned.
 */
function earlyVisit(promise: StoredPromise, { proofs, request: { state_at } }: Known) {
  const { window_from, window_to, zone } = promise
  if (state_at >= window_from) return undefined
  const came = proofs.findLast(({ kind }) => kind === 'on_the_way' || kind === 'arrived')
  const from = came ? new Date(came.at) : state_at
  const most = Math.max(window_to.getTime() - window_from.getTime(), shortest)
  const lasted = Math.max(state_at.getTime() - from.getTime(), shortest)
  return { from, to: new Date(from.getTime() + Math.min(lasted, most)), zone }
}

/** Shortest calendar entry, in milliseconds: programs ignore one without duration. */
const shortest = 60_000
