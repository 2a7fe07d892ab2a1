import * as z from 'zod'
import { publicChange } from '#shared/contract/feedback/public-change.ts'
import { slug } from '#shared/contract/scalar.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { findPublicChange } from './find-public-change.ts'

/** What the widget reads once an answer has arrived: a change that answers have led to. */
export const publicChangeRoutes: Routes = async (app, { database, sites }) => {
  app.get(
    '/v1/sites/:site/change',
    {
      config: { opensTo: 'everyone', limitedBy: 'pages' },
      schema: {
        tags: ['widget'],
        summary: 'What answers have led to on this site, as its public replies say',
        params: z.strictObject({ site: slug }),
        querystring: z.object({ service: slug.optional() }),
        response: { 200: publicChange, 304: unchanged, ...refusals(404, 422) },
      },
    },
    async (request, reply) => {
      const site = await sites.find(request.params.site)
      const said = await findPublicChange(database, site, request.query.service ?? null)
      // It is no usager's words: an hour later is soon enough.
      reply.header('cache-control', 'public, max-age=3600')
      if (isUnchanged(request.headers, reply, said)) return reply.code(304).send(undefined)
      return said
    },
  )
}
