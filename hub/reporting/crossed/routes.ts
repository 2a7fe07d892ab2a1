import * as z from 'zod'
import {
  crossed,
  crossedAsked,
  crossedComments,
  crossedCommentsAsked,
} from '#shared/contract/reporting/crossed.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeCrossed } from './describe-crossed.ts'
import { listComments } from './list-comments.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ service: slug })

/** Serves perception crossed with dates, steps sent and waits. */
export const crossedRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/services/:service/crossed',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Dates, windows, measures and proofs of a service against its usagers’ perception',
        description:
          'Of a whole month, quarter or year, or of all there is. Streams are never pooled; what is too small is hidden, with what would bring it back.',
        security,
        params,
        querystring: crossedAsked,
        response: { 200: crossed, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const { service } = request.params
      const { period = null } = request.query
      const content = await reading.read(request, (database) =>
        describeCrossed(database, { organisation, service, period }, clock()),
      )
      return answerFigures(request, reply, content)
    },
  )

  app.get(
    '/v1/services/:service/crossed/comments',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What usagers wrote who are in one cell of dates against perception',
        description:
          'Only of a cell of eleven answers or more that is not hidden; dated by the month, in no order within one.',
        security,
        params,
        querystring: crossedCommentsAsked,
        response: { 200: crossedComments, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const { organisation } = bearerOf(request).rights
      const { service } = request.params
      const { period = null, cell, before } = request.query
      const asked = { organisation, service, period, cell, before }
      return reading.read(request, (database) => listComments(database, asked, clock()))
    },
  )
}
