import * as z from 'zod'
import { tolerance } from '#shared/contract/reporting/tolerance.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeTolerance } from './describe-tolerance.ts'

const params = z.strictObject({ service: slug })

/** Serves where what was lived of a service stands between the least acceptable and the wish. */
export const toleranceRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/services/:service/tolerance',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'What was lived, between the least acceptable and the wish, by campaigns',
        description:
          'The zone of tolerance of each idea, from the complete forms of campaigns of twelve months that are still kept: means with their 95 % interval, and the shares below, in and above.',
        security: [{ token: [] }],
        params,
        response: { 200: tolerance, 304: unchanged, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const asked = { organisation, service: request.params.service }
      const content = await reading.read(request, (database) =>
        describeTolerance(database, asked, clock()),
      )
      return answerFigures(request, reply, content)
    },
  )
}
