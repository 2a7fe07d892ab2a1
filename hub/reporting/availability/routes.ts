import * as z from 'zod'
import { offerFacts, offerTaken, probedAddresses } from '#shared/contract/catalogue/offer.ts'
import { period } from '#shared/contract/figures/change.ts'
import { offers } from '#shared/contract/reporting/offers.ts'
import { declareAddresses } from '../../catalogue/availability/addresses.ts'
import { enterFacts } from '../../catalogue/availability/enter.ts'
import { offerFileLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { describeOffers } from './describe-offers.ts'

const security = [{ token: [] }]
const tags = ['console']

/** Lets an organisation declare which services it offers where, and compare them. */
export const offerRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/offers',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What is offered where: open, reachable, soon; beside what usagers say',
        security,
        querystring: z.strictObject({ period: period.optional() }),
        response: { 200: offers, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request) =>
      deps.reading.read(request, (database) =>
        describeOffers({ ...deps, database }, bearerOf(request), request.query.period ?? null),
      ),
  )

  app.post(
    '/v1/offers/facts',
    {
      bodyLimit: offerFileLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary:
          'Hours kept, next appointments, ways into a service; the same again changes nothing',
        security,
        body: offerFacts,
        response: { 200: offerTaken, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => enterFacts(deps, bearerOf(request), request.body.facts),
  )

  app.put(
    '/v1/offers/addresses',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Which addresses of a service the hub asks for: only those of registered sites',
        security,
        body: probedAddresses,
        response: { 200: offers, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { service, addresses } = request.body
      await declareAddresses(deps, bearer, service, addresses)
      return describeOffers(deps, bearer, null)
    },
  )
}
