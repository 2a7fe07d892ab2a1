import type { Channel } from '#shared/contract/service.ts'
import { channels } from '#shared/contract/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { RequestPage } from '../pages/tracking-page.tsx'
import { readPromiseKeys } from '../promises/keys.ts'
import type { Services } from '../services.ts'
import type { Sites } from '../sites.ts'
import { trackingAddress } from './address.ts'
import { hasDates } from './calendar.ts'
import { findAsking } from './find-asking.ts'
import type { Tracked } from './find-tracked.ts'
import { tellTracking } from './tell.ts'

/** A request as its page shows it now. */
export async function pageOf(
  tracked: Tracked,
  locale: UsagerLocale,
  services: Pick<Services, 'database' | 'clock' | 'publicUrl' | 'secret'> & { sites: Sites },
): Promise<RequestPage> {
  const now = services.clock()
  const { code, zone, preferences, awaited } = tracked
  return {
    tracking: tellTracking(tracked, locale, now),
    code,
    address: trackingAddress(services.publicUrl, code),
    zone,
    now,
    hasDate: hasDates(tracked),
    preferences,
    channels: channelsOf(tracked),
    awaited: awaited[0]?.asked_at,
    asking: await findAsking(services, tracked, now),
    keys: await readPromiseKeys(services.database, services.secret),
  }
}

/** The ways a usager may be told: those the service owes its steps by, or any; and this page always. */
export function channelsOf({ service }: Pick<Tracked, 'service'>): Channel[] {
  const owed = new Set(service.steps.flatMap((step) => step.channels ?? []))
  const ways = owed.size > 0 ? owed : new Set(channels.filter((one) => one !== 'push'))
  return channels.filter((one) => one === 'page' || ways.has(one))
}
