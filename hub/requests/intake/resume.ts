import { countDays, dayAfter } from '#shared/calendar/declared/working-days.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import { dayIn } from '../../platform/time/day.ts'
import { momentIn } from '../../platform/time/moment.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { Changes, Judging, LockedRequest } from './changes.ts'
import { replaceStandingPromise, standingOf } from './make-promise.ts'
import { type Wait, waitsIn } from './request-status.ts'

/**
 * Extends the promise by the time the service waited for its usager, in the unit of the service
 * standard if it is based on it. A wait that started after the promise was broken changes nothing.
 */
export async function resume(
  judging: Judging,
  changes: Changes,
  held: LockedRequest,
  offered: ServiceOffer,
): Promise<void> {
  const { request, reports, promises: made } = held
  const waits = waitsIn(reports)
  const last = waits.at(-1)
  if (!last) return
  const standing = standingOf(made)
  const first = made.find((one) => one.promise === standing?.stands_for)
  if (!standing || !first) return
  const to = putOff(first, waits, request.territory, offered)
  if (to <= standing.window_to) return
  const { window_from: from, zone, basis } = standing
  const window = { from: from.toISOString(), to: to.toISOString(), zone, basis }
  const { service } = offered
  const how = { service, madeAt: last.until, because: 'resumed' } as const
  await replaceStandingPromise(judging, changes, held, window, how)
}

/** Returns the end of a promise after these waits; each counts if it started before that end. */
function putOff(
  { window_to, zone, basis, made_at }: StoredPromise,
  waits: readonly Wait[],
  territory: string | null,
  { service, zone: home }: ServiceOffer,
): Date {
  const { rules } = whereaboutsOf(service, territory, home)
  const { unit } = service.norm
  const counted = basis === 'norm' && unit !== 'month' ? unit : 'calendar'
  let end = window_to
  for (const { from, until } of waits) {
    // A date given during the wait already includes the wait so far.
    const since = made_at > from ? made_at : from
    if (from > end || until <= since) continue
    const days = countDays(dayIn(zone, since), dayIn(zone, until), counted, rules)
    const day = dayAfter(dayIn(zone, end), days, counted, rules)
    end = momentIn(zone, day, hourIn(zone, end))
  }
  return end
}

/** Returns the local time in a zone, `18:00:00`. */
function hourIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(at)
}
