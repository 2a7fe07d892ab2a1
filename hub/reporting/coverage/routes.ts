import { coverage } from '#shared/contract/reporting/coverage.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeCoverage } from './describe-coverage.ts'

/** Serves what the answers can support, and who is missing from them. */
export const coverageRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/coverage',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'What the answers of each service can carry, and who is missing in them',
        security: [{ token: [] }],
        response: { 200: coverage, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const content = await reading.read(request, (database) =>
        describeCoverage(database, organisation, clock()),
      )
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
