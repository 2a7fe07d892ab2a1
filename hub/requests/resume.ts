import { countDays, dayAfter } from '#shared/calendar/working-days.ts'
import { dayIn } from '../day.ts'
import { momentIn } from '../moment.ts'
import type { Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises, type StoredPromise } from '../store/promises.ts'
import type { StoredRequest } from '../store/requests.ts'
import { isStill } from './is-still.ts'
import { resumePromise } from './make-promise.ts'
import { whereaboutsOf } from './norm-window.ts'
import type { Offered } from './offered.ts'

/**
 * Sets the promise of a request going again, once its usager has brought what was missing: it ends
 * as many days later as the service had to wait, in the unit of its norm where it rests on that. A
 * promise that was already broken when the wait began stays as it is.
 * @param request as it stood while it waited
 */
export async function resume(
  transaction: Queryable,
  outside: Signing,
  request: StoredRequest,
  offered: Offered,
  at: Date,
): Promise<void> {
  const made = await findPromises(transaction, request)
  const standing = made.find((one) => one.replaced_at === null)
  if (!standing || !isStill(request, standing)) return
  const to = putOff(standing, request, offered, at)
  if (to <= standing.window_to) return
  const { window_from: from, zone, basis } = standing
  const window = { from: from.toISOString(), to: to.toISOString(), zone, basis }
  await resumePromise(transaction, outside, request, made, window, at)
}

function putOff(
  { window_to, zone, basis, made_at }: StoredPromise,
  { state_at, territory }: StoredRequest,
  offered: Offered,
  at: Date,
): Date {
  const { rules } = whereaboutsOf(offered.service, territory, offered.zone)
  const { unit } = offered.service.norm
  const counted = basis === 'norm' && unit !== 'month' ? unit : 'calendar'
  // A date given while the service waited has counted with the wait so far.
  const since = made_at > state_at ? made_at : state_at
  if (at <= since) return window_to
  const days = countDays(dayIn(zone, since), dayIn(zone, at), counted, rules)
  const day = dayAfter(dayIn(zone, window_to), days, counted, rules)
  return momentIn(zone, day, hourIn(zone, window_to))
}

/** The hour that the clocks of a zone show, `18:00:00`. */
function hourIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(at)
}
