import * as z from 'zod'
import { publication } from '#shared/contract/feedback/publication.ts'
import { answerId } from '#shared/contract/scalar.ts'
import { deletePublication } from '../../feedback/comments/publications-sql.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { publish } from './publish.ts'

const security = [{ token: [] }]
const params = z.strictObject({ id: answerId })

/** Lets an organisation publish a reply, and withdraw it. */
export const publicationRoutes: Routes = async (app, deps) => {
  app.put(
    '/v1/feedback/:id/publication',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Shows the answer to a feedback to everybody, on the page of its site',
        security,
        params,
        body: publication,
        response: { 200: publication, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      await publish(deps, bearerOf(request), request.params.id, request.body)
      return request.body
    },
  )

  app.delete(
    '/v1/feedback/:id/publication',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Shows an answer to nobody but its usager any more',
        security,
        params,
        response: {
          204: z.undefined().meta({ description: 'It is not public any more' }),
          ...refusals(401, 403, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      if (!(await deletePublication(deps.database, organisation, request.params.id)))
        throw new Refusal('not_found')
      return reply.code(204).send(undefined)
    },
  )
}
