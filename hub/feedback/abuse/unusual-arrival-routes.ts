import { unusualArrivals } from '#shared/contract/feedback/unusual-arrivals.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { findUnusualArrivals } from './find-unusual-arrivals.ts'
import { findUnusualKeys } from './find-unusual-keys.ts'

/**
 * Shows quality managers the days on which forms that anybody can fill were filled unusually, and keys
 * that were given more tickets than usual.
 */
export const unusualArrivalRoutes: Routes = async (app, { database, clock }) => {
  app.get(
    '/v1/unusual-arrivals',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary:
          'Days on which a stream without proof, or a key, received what it usually does not',
        security: [{ token: [] }],
        response: { 200: unusualArrivals, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { zone } = await ownOrganisation(database, bearer)
      const { organisation } = bearer.rights
      const now = clock()
      const today = dayIn(zone, now)
      const content = {
        days: await findUnusualArrivals(database, organisation, today),
        keys: await findUnusualKeys(database, organisation, today, now),
      }
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
