import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import type { Deps } from '../../platform/deps.ts'
import { offeredChannels } from '../address-changes/read-new-address.ts'
import { hasSlot } from '../callbacks/callbacks-sql.ts'
import { findFreeWindows } from '../callbacks/find-windows.ts'
import { findDraw } from '../invitations/draw-sql.ts'
import { openInvitations } from '../invitations/open-invitations.ts'
import { isRefused } from '../invitations/refusal.ts'
import { readPromiseKeys } from '../promises/keys.ts'
import { trackingAddress } from '../status/address.ts'
import { hasDates } from '../status/calendar.ts'
import { describeTracking } from '../status/describe-tracking.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { delegatesOf } from './delegates-of.ts'
import { findFeedbackSite } from './find-feedback-site.ts'
import { hasOpenPresence } from './page/has-open-presence.ts'
import { offeredDevices, offeredWays } from './page/offered-ways.ts'
import { repliesOf } from './page/replies-of.ts'
import type { RequestPage } from './page/tracking-page.tsx'
import { withAct } from './with-act.ts'

/**
 * Returns the page of a request.
 * @param asked the kind of reply in a link to its form
 */
export async function pageOf(
  tracked: Tracked,
  locale: UsagerLocale,
  deps: Pick<
    Deps,
    'database' | 'clock' | 'random' | 'publicUrl' | 'secret' | 'outbox' | 'direct'
  > & {
    sites: Sites
  },
  asked?: string,
): Promise<RequestPage> {
  const now = deps.clock()
  const { code, zone, preferences, awaited, request, service } = tracked
  const { draw, ticket_sealed } = await findDraw(deps.database, request)
  const ticketed = { ...request, ticket_sealed }
  const invitations = await openInvitations(deps, [ticketed])
  // Somebody who acts for the usager is asked nothing.
  const isOwn = tracked.delegate === null
  const isOpen = draw !== 'drawn' && draw !== 'refused'
  return {
    tracking: await withAct(deps, tracked, describeTracking(tracked, locale, now), now),
    code,
    address: trackingAddress(deps.publicUrl, code),
    zone,
    now,
    hasDate: hasDates(tracked, now),
    preferences,
    ways: offeredWays(tracked, deps),
    isSent: deps.outbox.channels.size > 0,
    isAddressOpen:
      isOwn && deps.direct !== null && offeredChannels(service, deps.outbox.channels).length > 0,
    devices: isOwn ? await offeredDevices(tracked, deps) : null,
    awaited: awaited[0]?.asked_at,
    replies: await repliesOf(tracked, locale, deps, asked),
    callback: awaited.findLast(hasSlot)?.callback,
    slots: await findFreeWindows(deps.database, tracked, now),
    invitation: (isOwn && invitations.get(ticketed)) || null,
    asking: isOpen && isOwn ? await findFeedbackSite(deps, tracked, now) : null,
    isRefused: await isRefused(deps, request),
    acting: delegatesOf(tracked, deps),
    hasOpenPresence: isOwn && (await hasOpenPresence(deps, tracked, now)),
    keys: await readPromiseKeys(deps.database, deps.secret),
  }
}
