import { daysLater } from '#shared/calendar/day.ts'
import { listPresences } from '../../../agents/presence/presence-sql.ts'
import type { Deps } from '../../../platform/deps.ts'
import { dayIn } from '../../../platform/time/day.ts'
import type { Tracked } from '../../status/find-tracked.ts'
import { keysInLog } from './keys-in-log.ts'

/** Days for which the page of a request says it at its top. */
const shownFor = 30

/** Returns whether an agent said lately that the usager was present, who did not deny it. */
export async function hasOpenPresence(
  deps: Pick<Deps, 'database' | 'secret'>,
  tracked: Tracked,
  now: Date,
): Promise<boolean> {
  const keys = await keysInLog(deps, tracked)
  const since = daysLater(dayIn(tracked.zone, now), -shownFor)
  const presences = await listPresences(deps.database, tracked.request.organisation, keys, 20)
  return presences.some(({ day, denied_on }) => denied_on === null && day >= since)
}
