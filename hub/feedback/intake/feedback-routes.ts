import { daysLater } from '#shared/calendar/day.ts'
import { feedbackPart, feedbackStored } from '#shared/contract/feedback/feedback.ts'
import type { Configured } from '#shared/quality/configured.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import type { Services } from '../../platform/deps.ts'
import { requireOrigin } from '../../platform/http/origins.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { unobserved } from '../../platform/telemetry/observer.ts'
import { dayIn } from '../../platform/time/day.ts'
import { watchAttacks } from '../abuse/attack.ts'
import { openBurstLimiter } from '../abuse/burst.ts'
import { openNetworksOfDay } from '../abuse/networks-of-day.ts'
import { openProofs } from '../abuse/proof.ts'
import { isKnownFeedback } from '../answers/feedback-sql.ts'
import type { PartToStore } from '../answers/insert-feedback-parts-sql.ts'
import { dropExpired } from '../retention/drop-expired.ts'
import type { Activity } from './activity.ts'
import { findUsualRate } from './activity-sql.ts'
import { prepareFeedback } from './feedback.ts'
import type { Intake } from './intake.ts'
import { proofsFormOf } from './proofs-form.ts'
import { undated } from './undated.ts'
import { withFacts } from './with-facts.ts'

/** Over how many days it is known what a site usually gets. */
const usualDays = 28

/** Ways in: from any page of a site; from the page of a request, where nothing was drawn. */
const ways = [
  ['/v1/feedback', false],
  ['/preuves/v1/feedback', true],
] as const

const status = { first: 201, another: 202, already: 200 } as const

interface Needs extends Services {
  sites: Sites
  intake: Intake
  activity: Activity
}

/** Where answers arrive. */
export const feedbackRoutes: Routes<Needs> = async (app, services) => {
  const { database, sites, intake, activity, clock, secret, observer = unobserved } = services
  const setBurstAside = openBurstLimiter(services)
  const proofs = openProofs(services)
  const networkOf = openNetworksOfDay(services)
  const watch = watchAttacks(services, (site) =>
    findUsualRate(database, site, daysLater(dayIn(site.zone, clock()), -usualDays)),
  )

  observer.reads('sites_under_attack', () => watch.attacked())

  /** Under attack a feedback begins with a proof of work; one that has begun goes on without. */
  async function requireProof(site: Site, id: string, header: unknown): Promise<void> {
    if (!watch.isAttacked(site) || (await proofs.isProven(header, id))) return
    if (await isKnownFeedback(database, site.organisation, undated(id))) return
    await watch.began(site)
    throw new Refusal('proof_of_work', [], {}, await proofs.challenge(id))
  }

  for (const [path, isOfTracker] of ways)
    app.post(
      path,
      {
        config: { opensTo: 'everyone', isReadByUsager: true },
        schema: {
          ...(isOfTracker ? { hide: true } : { tags: ['widget'] }),
          summary: 'One part of one feedback',
          description:
            '201: first part stored. 202: another part stored. 200: already there. ' +
            'When it is acknowledged it is durable. 428: the site is under attack; a new feedback comes ' +
            'with the work of `challenge` done, in the header `Parvis-Proof`.',
          body: feedbackPart,
          response: {
            200: feedbackStored,
            201: feedbackStored,
            202: feedbackStored,
            ...refusals(400, 403, 404, 409, 413, 415, 422, 428, 429, 503),
          },
        },
      },
      async (request, reply) => {
        const part = request.body
        const now = clock()
        const { site, configured, prepared } = await sites.with(part.site, async (site) => {
          requireOrigin(request, site, services)
          const configured = await sites.configured(site, part.configuration)
          return { site, configured, prepared: prepareFeedback(part, site, configured, now) }
        })
        const kept = dropExpired(
          isOfTracker ? withFacts(withoutDraw(prepared, configured), secret, now) : prepared,
          site.retention,
          dayIn(site.zone, now),
        )
        // Past its time it is let go, and need not be sent again.
        if (!kept) {
          observer.count('answers', { outcome: 'past' })
          return reply.code(200).send({ id: part.id, part: part.part, stored: 'already' })
        }
        await requireProof(site, part.id, request.headers['parvis-proof'])
        const browser = request.headers['user-agent'] ?? ''
        const today = dayIn(site.zone, now)
        const network = await networkOf(site.organisation, today, request.ip)
        const judged = setBurstAside({ ...kept, network }, { address: request.ip, browser })
        if (judged.set_aside === 'burst') watch.burst(site)
        const stored = await intake.store(judged)
        observer.count('answers', { outcome: stored })
        if (stored === 'contradiction') throw new Refusal('feedback_contradiction')
        if (stored === 'first') {
          // Under attack whoever was asked for a proof is counted already.
          if (!watch.isAttacked(site)) await watch.began(site)
          if (judged.set_aside === null) activity.answered(site, judged, now)
          else observer.count('set_aside', { reason: judged.set_aside })
        }
        return reply.code(status[stored]).send({ id: part.id, part: part.part, stored })
      },
    )
}

/**
 * What the page of a request asks is asked of whoever comes there: no probability is known, and none
 * is kept. Nothing else is asked there, and nobody is invited.
 * @throws Refusal `invalid`
 */
function withoutDraw(part: PartToStore, configured: Configured | null): PartToStore {
  const form = configured && proofsFormOf(configured)?.content.forms[0]?.form
  if (part.form !== form || part.stream !== 'open')
    throw new Refusal('invalid', [{ path: '/form', code: 'unknown_form' }])
  return { ...part, pi: null }
}
