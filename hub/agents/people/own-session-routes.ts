import * as z from 'zod'
import { openSessions } from '#shared/contract/agents/people.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { requireFreshSession } from '../authorisation/fresh-session.ts'
import { describeSessions, endSession } from './describe-sessions.ts'

const config = { opensTo: ['agent', 'quality', 'admin'] as const }
const shared = { tags: ['agent'], security: [{ token: [] }] }

/** Tells a person where they are signed in, and ends one of these sessions. */
export const ownSessionRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/sessions',
    {
      config,
      schema: {
        ...shared,
        summary: 'Where you are signed in',
        response: { 200: openSessions, ...refusals(401, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      return describeSessions(deps, bearer, bearer.agent)
    },
  )

  app.delete(
    '/v1/sessions/:session',
    {
      config,
      schema: {
        ...shared,
        summary: 'Ends one of your sessions',
        description: 'You signed in less than fifteen minutes ago.',
        params: z.strictObject({ session: z.string().regex(/^[\w-]{1,64}$/) }),
        response: { 200: openSessions, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await requireFreshSession(deps, bearer)
      await endSession(deps, bearer.agent, request.params.session)
      return describeSessions(deps, bearer, bearer.agent)
    },
  )
}
