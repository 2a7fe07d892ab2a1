import { invitationAsked, invitationDrawn } from '#shared/contract/invitations/invitation.ts'
import { findOrganisation } from '../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../catalogue/services/offer.ts'
import { holderOf } from '../platform/http/principal.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { type Routes, refusals } from '../platform/http/route.ts'
import { openRateLimiter } from '../platform/rate-limit/rate-limiter.ts'
import { inviteSubmission } from './invite-submission.ts'

/** Most tickets of a key in ten minutes: a town's busiest hour, and no more. */
const mostTickets = 3000

/** Gives tickets to the back ends of sites. */
export const invitationRoutes: Routes = async (app, deps) => {
  const limit = openRateLimiter(deps.clock, 10 * 60_000, { name: 'tickets' })

  app.post(
    '/v1/invitations',
    {
      config: { opensTo: 'key', scope: 'invitations' },
      schema: {
        tags: ['invitations'],
        summary: 'An invitation for somebody who has just sent a form',
        description:
          'Draws with the probability the service declares. The ticket goes into the page: `<parvis-feedback ticket="…">`. It is given this one time, and is good for one answer.',
        security: [{ key: [] }],
        body: invitationAsked,
        response: {
          200: invitationDrawn,
          201: invitationDrawn,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const holder = holderOf(request)
      const { organisation, key } = holder
      const seconds = limit.take(`${organisation} ${key}`, mostTickets)
      if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
      const { body } = request
      const known = await findOrganisation(deps.database, organisation)
      const offered = offerOf(known)(body.service)
      if (!offered) throw new Refusal('unknown_service')
      const drawn = await inviteSubmission(deps, holder, offered.service, body)
      reply.header('cache-control', 'no-store')
      return reply.code(drawn.ticket ? 201 : 200).send(drawn)
    },
  )
}
