import { indicators } from '#shared/contract/indicators.ts'
import { report } from '../indicators/report.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../route.ts'
import type { Services } from '../services.ts'
import { type ReadBearer, requireRole } from '../tokens.ts'

/** What the console shows. */
export const indicatorRoutes: Routes<Services & { readBearer: ReadBearer }> = async (
  app,
  { database, clock, readBearer },
) => {
  app.get(
    '/v1/indicators',
    {
      schema: {
        tags: ['console'],
        summary: 'Both worlds of every service, with their uncertainty',
        security: [{ token: [] }],
        response: { 200: indicators, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = await readBearer(request)
      requireRole(bearer, 'quality', 'admin')
      const { organisation } = bearer.rights
      const now = clock()
      const content = await report(database, organisation, now)
      const { generated_at: _, ...figures } = content
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, figures)) return reply.code(304).send(undefined)
      return content
    },
  )
}
