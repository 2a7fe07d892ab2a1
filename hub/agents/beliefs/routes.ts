import * as z from 'zod'
import { beliefsAsked, beliefsSent } from '#shared/contract/agents/belief.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { findTeamBeliefs } from './find-team-beliefs.ts'
import { recordBeliefs } from './record-beliefs.ts'

const security = [{ token: [] }]

/** Asks a team what usagers expect and perceive, and counts the answers without names. */
export const beliefRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/beliefs',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'What the team of this agent is asked now of what usagers expect and live',
        description:
          'At most once a quarter, of a team of five and more, and of nobody who answered or would rather not. No usager is looked at: it leaves no access.',
        security,
        response: { 200: beliefsAsked, ...refusals(401, 503) },
      },
    },
    async (request) => {
      const asking = await findTeamBeliefs(deps, bearerOf(request))
      return { asked: asking && !asking.isDone ? asking.asked : null }
    },
  )

  app.post(
    '/v1/beliefs',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'What an agent believes, or that they would rather not say',
        description:
          'Counted with the answers of the team: neither who answered what nor when is kept. Sent again it changes nothing.',
        security,
        body: beliefsSent,
        response: {
          204: z.undefined().meta({ description: 'Counted, or left in peace' }),
          ...refusals(400, 401, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      await recordBeliefs(deps, bearerOf(request), request.body)
      return reply.code(204).send(undefined)
    },
  )
}
