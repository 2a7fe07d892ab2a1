import type { IncomingHttpHeaders } from 'node:http'
import { daysLater } from '#shared/calendar/day.ts'
import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { longestUnproven } from '#shared/quality/limits.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { requireOrigin } from '../../platform/http/origins.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { unobserved } from '../../platform/telemetry/observer.ts'
import { dayIn } from '../../platform/time/day.ts'
import { watchAttacks } from '../abuse/attack.ts'
import { openBurstLimiter } from '../abuse/burst.ts'
import { openNetworksOfDay } from '../abuse/networks-of-day.ts'
import { openProofs } from '../abuse/proof.ts'
import { isKnownFeedback } from '../answers/feedback-sql.ts'
import { dropExpired } from '../retention/drop-expired.ts'
import { findUsualRate } from './activity-sql.ts'
import { howAsked } from './how-asked.ts'
import { undated } from './minimise.ts'
import { ofInvitation, openInvitation } from './of-invitation.ts'
import { prepareFeedback } from './prepare-feedback.ts'
import { howAskedOfProofs, ofRequestPage } from './request-page.ts'
import { requireComment } from './require-comment.ts'

/** Days of data for the usual rate of a site. */
const usualDays = 28

/** What of a request the recording of its part reads. */
interface Sending {
  headers: IncomingHttpHeaders
  /** Address of the sender, before all trusted proxies. */
  ip: string
}

/** Origin of a part, with its context. */
type Arrival =
  /** Any page of its site. */
  | { from: 'site'; request: Sending }
  /** The page of a request, with questions about its proofs. */
  | { from: 'request page'; request: Sending }
  /** A page of the hub that asks without script: a browser may send no origin. */
  | { from: 'hosted page'; request: Sending }
  /** The preview of a draft: checked like any other, and not stored. */
  | { from: 'preview'; site: Site; configured: Configured }

/** Outcome of a part: the first of its feedback, another, or a duplicate. */
export type TakenIn = 'first' | 'another' | 'already'

/** HTTP status of each outcome. */
export const statusOfTakenIn = { first: 201, another: 202, already: 200 } as const

/**
 * Records one part of a feedback. Resolves when the part is durable.
 * @throws Refusal `unknown_site`, `origin_refused`, `unknown_service`, `invalid`, `not_found`, `comment_required`,
 *   `ticket_refused`, `waited_too_long`, `proof_of_work` or `feedback_contradiction`; `08006` when the database accepts nothing for seconds
 */
export type TakeIn = (part: FeedbackPart, arrival: Arrival) => Promise<TakenIn>

declare module '../../platform/deps.ts' {
  interface Deps {
    takeIn: TakeIn
  }
}

/** Opens the recording of feedback, once per hub: it counts new feedbacks to detect attacks. */
export function openTakeIn(
  deps: Pick<
    Deps,
    | 'database'
    | 'clock'
    | 'random'
    | 'secret'
    | 'observer'
    | 'publicUrl'
    | 'partsPerAddress'
    | 'proofOfWork'
    | 'sites'
    | 'intake'
    | 'activity'
    | 'guesses'
  >,
): TakeIn {
  const { database, sites, intake, activity, clock, secret, observer = unobserved } = deps
  const setBurstAside = openBurstLimiter(deps)
  const proofs = openProofs(deps)
  const networkOf = openNetworksOfDay(deps)
  const watch = watchAttacks(deps, (site) =>
    findUsualRate(database, site, daysLater(dayIn(site.zone, clock()), -usualDays)),
  )
  observer.reads('sites_under_attack', () => watch.attacked())

  /** Requires a proof of work for a new feedback during an attack; later parts need none. */
  async function requireProof(site: Site, id: string, header: unknown): Promise<void> {
    if (!watch.isAttacked(site) || (await proofs.isProven(header, id))) return
    if (await isKnownFeedback(database, site.organisation, undated(id))) return
    await watch.began(site)
    throw new Refusal('proof_of_work', [], {}, await proofs.challenge(id))
  }

  return async (sent, arrival) => {
    const now = clock()
    if (arrival.from === 'preview') {
      const { site } = arrival
      const configured =
        arrival.configured.version === sent.configuration ? arrival.configured : null
      const how = howAsked(sent, site, configured)
      requireComment(sent, configured, how)
      prepareFeedback(sent, site, configured, how, { now, secret })
      return sent.part === 1 ? 'first' : 'another'
    }
    const { from, request } = arrival
    const { headers, ip } = request

    // Checks the site and the origin, and prepares the part with the version it names.
    const { site, prepared, invitation } = await sites.with(sent.site, async (site) => {
      if (from !== 'hosted page') requireOrigin(request, site, deps)
      const configured = await sites.configured(site, sent.configuration)
      const isOfRequest = from === 'request page'
      const invitation = isOfRequest ? null : await openInvitation(deps, site, configured, sent, ip)
      if (!invitation && sent.waited_s > longestUnproven) throw new Refusal('waited_too_long')
      const how =
        invitation?.how ??
        (isOfRequest ? howAskedOfProofs(configured) : howAsked(sent, site, configured))
      // The hosted page asks one question at a time, and requires the comment at its own step.
      if (from === 'site') requireComment(sent, configured, how)
      const prepared = prepareFeedback(sent, site, configured, how, { now, secret })
      return { site, prepared, invitation }
    })
    const part = invitation
      ? await ofInvitation(deps, prepared, invitation)
      : from === 'request page'
        ? ofRequestPage(prepared, secret, now)
        : prepared

    // Past its retention: dropped, and not to be sent again.
    const today = dayIn(site.zone, now)
    const kept = dropExpired(part, site.retention, today)
    if (!kept) {
      observer.count('answers', { outcome: 'past' })
      return 'already'
    }

    if (!invitation) await requireProof(site, sent.id, headers['parvis-proof'])
    const network = await networkOf(site.organisation, today, ip)
    const sender = { address: ip, browser: headers['user-agent'] ?? '' }
    // A ticket is proof enough, and its answer comes alone.
    const judged = invitation
      ? { ...kept, network }
      : setBurstAside({ ...kept, network, is_limited: deps.partsPerAddress > 0 }, sender)
    if (judged.set_aside === 'burst') watch.burst(site)

    const stored = await intake.store(judged)
    observer.count('answers', { outcome: stored })
    if (stored === 'contradiction') throw new Refusal('feedback_contradiction')
    if (stored !== 'first') return stored

    // During an attack the feedback was counted before its proof of work.
    if (!watch.isAttacked(site)) await watch.began(site)
    if (judged.set_aside === null) activity.answered(site, judged, now)
    else observer.count('set_aside', { reason: judged.set_aside })
    return stored
  }
}
