import { overview, overviewAsked } from '#shared/contract/reporting/overview.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { cacheReports } from '../report/cache-reports.ts'
import { describeOverview } from './describe-overview.ts'

/** Serves the first page of the console. */
export const overviewRoutes: Routes = async (app, deps) => {
  const give = cacheReports(deps)

  app.get(
    '/v1/overview',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Every service in both worlds at one glance, what moved, and what waits',
        description:
          'Of a whole month, quarter or year, of a complete week, or of own dates; by default of the last month that is over, or of the last quarter where every service has too few answers a month.',
        security: [{ token: [] }],
        querystring: overviewAsked,
        response: { 200: overview, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      await deps.activity.flush()
      const content = await describeOverview(
        deps,
        (whose, asked) => give(whose, asked, request),
        organisation,
        request.query,
      )
      return answerFigures(request, reply, content)
    },
  )
}
