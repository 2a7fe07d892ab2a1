import { feedbackPart, feedbackStored } from '#shared/contract/feedback/feedback.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { statusOfTakenIn } from './take-in.ts'
import { takenBefore } from './take-whole.ts'

/**
 * Routes: from any page of a site; from the page of a request, which is absent from the contract.
 */
const ways = [
  { path: '/v1/feedback', from: 'site', told: { tags: ['widget'] } },
  { path: '/preuves/v1/feedback', from: 'request page', told: { hide: true } },
] as const

/** Receives answers. */
export const feedbackRoutes: Routes = async (app, { takeIn }) => {
  for (const { path, from, told } of ways)
    app.post(
      path,
      {
        config: { opensTo: 'everyone', limitedBy: 'parts', isReadByUsager: true },
        schema: {
          ...told,
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
        const { body } = request
        const stored = await (takenBefore(request.raw) ?? takeIn(body, { from, request }))
        return reply.code(statusOfTakenIn[stored]).send({ id: body.id, part: body.part, stored })
      },
    )
}
