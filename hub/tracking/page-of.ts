import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { RequestPage } from '../pages/tracking-page.tsx'
import { readPromiseKeys } from '../promises/keys.ts'
import type { Services } from '../services.ts'
import type { Sites } from '../site/sites.ts'
import { trackingAddress } from './address.ts'
import { hasDates } from './calendar.ts'
import { findAsking } from './find-asking.ts'
import type { Tracked } from './find-tracked.ts'
import { offeredDevices, offeredWays } from './offered-ways.ts'
import { describeTracking } from './tell.ts'

/** A request as its page shows it now. */
export async function pageOf(
  tracked: Tracked,
  locale: UsagerLocale,
  services: Pick<Services, 'database' | 'clock' | 'publicUrl' | 'secret' | 'outbox'> & {
    sites: Sites
  },
): Promise<RequestPage> {
  const now = services.clock()
  const { code, zone, preferences, awaited } = tracked
  return {
    tracking: describeTracking(tracked, locale, now),
    code,
    address: trackingAddress(services.publicUrl, code),
    zone,
    now,
    hasDate: hasDates(tracked),
    preferences,
    ways: offeredWays(tracked, services),
    isSent: services.outbox.channels.size > 0,
    devices: offeredDevices(tracked, services),
    awaited: awaited[0]?.asked_at,
    asking: await findAsking(services, tracked, now),
    keys: await readPromiseKeys(services.database, services.secret),
  }
}
