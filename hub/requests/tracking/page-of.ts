import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import type { Deps } from '../../platform/deps.ts'
import { findDraw } from '../invitations/draw-sql.ts'
import { openInvitations } from '../invitations/open-invitations.ts'
import { isRefused } from '../invitations/refusal.ts'
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
  const { code, zone, preferences, awaited, request } = tracked
  const { draw, ticket_sealed } = await findDraw(deps.database, request)
  const ticketed = { ...request, ticket_sealed }
  const invitations = await openInvitations(deps, [ticketed])
  const isOpen = draw !== 'drawn' && draw !== 'refused'
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
    invitation: invitations.get(ticketed) ?? null,
    asking: isOpen ? await findFeedbackSite(deps, tracked, now) : null,
    isRefused: await isRefused(deps, request),
    keys: await readPromiseKeys(deps.database, deps.secret),
  }
}
