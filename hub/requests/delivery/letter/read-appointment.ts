import type { StoredPromise } from '../../promises/promises-sql.ts'
import { states } from '../../register/states.ts'
import { isOneDay, windowOf } from '../../status/calendar.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { isDateNews } from './date-news.ts'

type Known = Pick<ProofContent, 'proof' | 'proofs' | 'promises' | 'request' | 'now'>

/** What a proof does to an appointment. */
interface Appointment {
  promise: StoredPromise
  method: 'publish' | 'cancel'
  /** When it is; for a visit that came before its hour, when that was. */
  window: ReturnType<typeof windowOf>
  /** How often the appointment has changed, this time included. */
  sequence: number
}

/**
 * The appointment that a proof makes, changes or ends. One that is past, or that took place, is left
 * where it is.
 * @returns `undefined` where a proof does nothing to any
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
 * Whether somebody came, or all was done at the hour that was given. Being on the way is not to have
 * come: a visit may be called off until then, unless all is done after it.
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
 * When a visit was that was over before its hour, so that nobody is waited for any more: until all was
 * done, and no longer than it was to last.
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

/** Shortest entry of a calendar, in milliseconds: one that ends as it begins is not read. */
const shortest = 60_000
