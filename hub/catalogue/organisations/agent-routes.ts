import { agent } from '#shared/contract/agents/agent.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { findAgent } from './agents-sql.ts'
import { ownOrganisation } from './own-organisation.ts'
import { listPurposes } from './purposes-sql.ts'

/** Routes of the signed-in agent. */
export const agentRoutes: Routes = async (app, { database }) => {
  app.get(
    '/v1/agent',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'Who is signed in, what they may know, and the purposes to choose from',
        security: [{ token: [] }],
        response: { 200: agent, ...refusals(401, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation, sectors, services, role, service: own } = bearer.rights
      const [known, told, purposes] = await Promise.all([
        findAgent(database, bearer.agent),
        ownOrganisation(database, bearer),
        listPurposes(database, organisation),
      ])
      if (!known) throw new Refusal('token_refused')
      const service = told.services.find((one) => one.service === own)
      return {
        name: known.name,
        organisation: { organisation, name: told.name },
        service: service ? { service: service.service, name: service.name } : null,
        sectors,
        ...(services?.length && { services }),
        role,
        purposes,
      }
    },
  )
}
