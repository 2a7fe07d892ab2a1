import { waitingReplies } from '#shared/contract/requests/reply.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { reachOf } from '../authorisation/reach.ts'
import { listWaitingReplies } from './waiting-replies-sql.ts'

/** Most replies in one answer. */
const most = 200

/** Lists what usagers answered, for the agents of their services. */
export const waitingReplyRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/replies',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: true },
      schema: {
        tags: ['agent'],
        summary: 'What usagers answered that waits for an answer, in the services of an agent',
        description:
          'References and days, and no text: a look at the request shows it, and leaves an access.',
        security: [{ token: [] }],
        response: { 200: waitingReplies, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const { rights } = bearerOf(request)
      const { services, zone } = await deps.getServiceDefinition(rights.organisation)
      const reach = reachOf(rights, { across: false }, { level: 0 }, services)
      const asked = { zone, now: deps.clock(), most: most + 1 }
      const found = await listWaitingReplies(deps.database, reach, asked)
      reply.header('cache-control', 'private, no-store')
      return {
        replies: found.slice(0, most),
        ...(found.length > most && { more: true as const }),
      }
    },
  )
}
