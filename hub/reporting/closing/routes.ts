import * as z from 'zod'
import { closings } from '#shared/contract/reporting/closing.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeClosings } from './describe-closings.ts'

/** Serves the closed months: to the console, and to everybody as open data. */
export const closingRoutes: Routes = async (app, { reading }) => {
  app.get(
    '/v1/closings',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Closed months: number, day, what was published, and every revision',
        security: [{ token: [] }],
        response: { 200: closings, 304: unchanged, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const content = await reading.read(request, (database) =>
        describeClosings(database, organisation),
      )
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.get(
    '/v1/export/closings.json',
    {
      config: { opensTo: 'everyone', limitedBy: 'pages' },
      schema: {
        tags: ['console'],
        summary: 'The closed months of an organisation, for everybody',
        description:
          'Number, day of publication, figures, and both figures of every revision. Nothing of fewer than 11 answers.',
        querystring: z.strictObject({ organisation: slug }),
        response: { 200: closings, 304: unchanged, ...refusals(404, 422, 503) },
      },
    },
    async (request, reply) => {
      const content = await reading.read(request, (database) =>
        describeClosings(database, request.query.organisation),
      )
      reply.header('cache-control', 'no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
