import { setAside } from '#shared/contract/set-aside.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../route.ts'
import type { Services } from '../services.ts'
import { countSetAside } from '../store/set-aside.ts'
import { type ReadBearer, requireRole } from '../tokens.ts'

/** What is kept and not counted, for those who read the results. */
export const setAsideRoutes: Routes<Services & { readBearer: ReadBearer }> = async (
  app,
  { database, readBearer },
) => {
  app.get(
    '/v1/set-aside',
    {
      schema: {
        tags: ['console'],
        summary: 'How many feedbacks are set aside, and why',
        security: [{ token: [] }],
        response: { 200: setAside, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = await readBearer(request)
      requireRole(bearer, 'quality', 'admin')
      const months = await countSetAside(database, bearer.rights.organisation)
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, months)) return reply.code(304).send(undefined)
      return { months }
    },
  )
}
