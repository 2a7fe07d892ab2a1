import { feedbackPart, feedbackStored } from '#shared/contract/feedback.ts'
import { prepareFeedback } from '../feedback.ts'
import type { Intake } from '../intake.ts'
import { Refusal } from '../refusal.ts'
import { type Routes, refusals } from '../route.ts'
import type { Services } from '../services.ts'
import type { Sites } from '../sites.ts'

const status = { first: 201, another: 202, already: 200 } as const

/** Where answers arrive. */
export const feedbackRoutes: Routes<Services & { sites: Sites; intake: Intake }> = async (
  app,
  { sites, intake, clock },
) => {
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
          ...refusals(400, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const part = request.body
      const site = await sites.find(part.site)
      const stored = await intake.store(prepareFeedback(part, site, clock()))
      if (stored === 'contradiction') throw new Refusal('feedback_contradiction')
      return reply.code(status[stored]).send({ id: part.id, part: part.part, stored })
    },
  )
}
