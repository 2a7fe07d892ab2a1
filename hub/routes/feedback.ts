import { feedbackPart, feedbackStored } from '#shared/contract/feedback.ts'
import { dayIn } from '../day.ts'
import { prepareFeedback } from '../feedback.ts'
import { openBursts } from '../hygiene/burst.ts'
import type { Intake } from '../intake.ts'
import { Refusal } from '../refusal.ts'
import { keepInTime } from '../retention.ts'
import { type Routes, refusals } from '../route.ts'
import type { Services } from '../services.ts'
import type { Sites } from '../sites.ts'

const status = { first: 201, another: 202, already: 200 } as const

/** Where answers arrive. */
export const feedbackRoutes: Routes<Services & { sites: Sites; intake: Intake }> = async (
  app,
  { sites, intake, clock },
) => {
  const setBurstAside = openBursts(clock)
  app.post(
    '/v1/feedback',
    {
      schema: {
        tags: ['widget'],
        summary: 'One part of one feedback',
        description:
          '201: first part stored. 202: another part stored. 200: already there. ' +
          'When it is acknowledged it is durable.',
        body: feedbackPart,
        response: {
          200: feedbackStored,
          201: feedbackStored,
          202: feedbackStored,
          ...refusals(400, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const part = request.body
      const site = await sites.find(part.site)
      const configured = await sites.configured(site, part.configuration)
      const now = clock()
      const prepared = prepareFeedback(part, site, configured, now)
      const kept = keepInTime(prepared, site.retention, dayIn(site.zone, now))
      // Past its time it is let go, and need not be sent again.
      const stored = kept ? await intake.store(setBurstAside(kept)) : 'already'
      if (stored === 'contradiction') throw new Refusal('feedback_contradiction')
      return reply.code(status[stored]).send({ id: part.id, part: part.part, stored })
    },
  )
}
