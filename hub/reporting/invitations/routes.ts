import { invitationCoverage, invitationsAsked } from '#shared/contract/reporting/invitations.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeInvitations } from './describe-invitations.ts'

/** Serves who was invited, who answered, and what the silent may change. */
export const invitationCoverageRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/invitations',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Who was invited, who answered, and what the silent may change, per service',
        security: [{ token: [] }],
        querystring: invitationsAsked,
        response: { 200: invitationCoverage, 304: unchanged, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const content = await reading.read(request, (database) =>
        describeInvitations(database, organisation, request.query.period, clock()),
      )
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
