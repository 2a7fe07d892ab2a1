import * as z from 'zod'
import { people } from '#shared/contract/agents/people.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describePeople } from './describe-people.ts'

/** Tells an administrator who may sign in. */
export const peopleRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/people',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags: ['console'],
        summary: 'Everybody of the organisation, and what each may do',
        security: [{ token: [] }],
        headers: z.object({ 'if-none-match': z.string().optional() }),
        response: { 200: people, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const said = await describePeople(deps, bearerOf(request))
      reply.header('cache-control', 'private, no-cache')
      return isUnchanged(request.headers, reply, said) ? reply.code(304).send(undefined) : said
    },
  )
}
