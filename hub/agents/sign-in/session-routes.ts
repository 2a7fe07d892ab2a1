import * as z from 'zod'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { deleteSessions } from '../authorisation/sessions-sql.ts'

/** Ends the sessions of the signed-in agent. */
export const sessionRoutes: Routes = async (app, { database }) => {
  app.delete(
    '/v1/agent/sessions',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'Signs out everywhere',
        description:
          'Ends every session of the person, this one too, in every browser. Their tokens open nothing from then on.',
        security: [{ token: [] }],
        response: {
          204: z.undefined().meta({ description: 'Every session is ended' }),
          ...refusals(401, 503),
        },
      },
    },
    async (request, reply) => {
      const { agent } = bearerOf(request)
      await deleteSessions(database, agent)
      return reply.code(204).send(undefined)
    },
  )
}
