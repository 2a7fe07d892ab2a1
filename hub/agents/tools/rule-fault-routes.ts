import * as z from 'zod'
import { ruleFault, ruleFaults } from '#shared/contract/agents/tools.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { limitFaults } from './limit-faults.ts'
import { reportedFaultDays } from './reported-fault-days.ts'
import { countFault, listFaultTotals } from './rule-faults-sql.ts'

const security = [{ token: [] }]

/**
 * Receives reports that a rule no longer fits its tool, and counts them by day, without agent or
 * page.
 */
export const ruleFaultRoutes: Routes = async (app, { database, clock }) => {
  const limit = limitFaults(clock)

  app.post(
    '/v1/tools/faults',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'A rule does not fit its tool any more: which part of it, and nothing of a page',
        description: 'Counted by day. Neither who told it nor from where is kept.',
        security,
        body: ruleFault,
        response: {
          204: z.undefined().meta({ description: 'Taken' }),
          ...refusals(400, 401, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      limit(bearer)
      const isKnown = await countFault(database, bearer.rights.organisation, request.body, clock())
      if (!isKnown) throw new Refusal('token_refused')
      return reply.code(204).send(undefined)
    },
  )

  app.get(
    '/v1/tools/faults',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Which rules did not fit their tools any more in the last 90 days',
        security,
        response: { 200: ruleFaults, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const { organisation } = bearerOf(request).rights
      const faults = await listFaultTotals(database, organisation, reportedFaultDays, clock())
      if (!faults) throw new Refusal('token_refused')
      return { days: reportedFaultDays, faults }
    },
  )
}
