import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import type { Deps } from '../../platform/deps.ts'
import { readPromiseKeys } from '../promises/keys.ts'
import { trackingAddress } from '../status/address.ts'
import { hasDates } from '../status/calendar.ts'
import { describeTracking } from '../status/describe-tracking.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { findFeedbackSite } from './find-feedback-site.ts'
import { offeredDevices, offeredWays } from './page/offered-ways.ts'
import type { RequestPage } from './page/tracking-page.tsx'

/** Returns the page of a request. */
export async function pageOf(
  tracked: Tracked,
  locale: UsagerLocale,
  deps: Pick<Deps, 'database' | 'clock' | 'publicUrl' | 'secret' | 'outbox'> & {
    sites: Sites
  },
): Promise<RequestPage> {
  const now = deps.clock()
  const { code, zone, preferences, awaited } = tracked
  return {
    tracking: describeTracking(tracked, locale, now),
    code,
    address: trackingAddress(deps.publicUrl, code),
    zone,
    now,
    hasDate: hasDates(tracked),
    preferences,
    ways: offeredWays(tracked, deps),
    isSent: deps.outbox.channels.size > 0,
    devices: offeredDevices(tracked, deps),
    awaited: awaited[0]?.asked_at,
    asking: await findFeedbackSite(deps, tracked, now),
    keys: await readPromiseKeys(deps.database, deps.secret),
  }
}
