import { sheetAsked, sheetForms, sheetMade } from '#shared/contract/invitations/sheet.ts'
import { ownOrganisation } from '../catalogue/organisations/own-organisation.ts'
import { offerOf } from '../catalogue/services/offer.ts'
import { bearerOf } from '../platform/http/principal.ts'
import { Refusal } from '../platform/http/refusal.ts'
import { type Routes, refusals } from '../platform/http/route.ts'
import { openRateLimiter } from '../platform/rate-limit/rate-limiter.ts'
import { dayIn } from '../platform/time/day.ts'
import { findSurveySite } from './find-survey-site.ts'
import { makeSheet } from './make-sheet.ts'

/** Most sheets of a person in ten minutes. */
const mostSheets = 20

/** Makes sheets of codes for counters. */
export const sheetRoutes: Routes = async (app, deps) => {
  const limit = openRateLimiter(deps.clock, 10 * 60_000, { name: 'sheets' })

  app.get(
    '/v1/invitations/sheets',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'What a sheet of codes or a poster may be made for',
        security: [{ token: [] }],
        response: { 200: sheetForms, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const known = await ownOrganisation(deps.database, bearer)
      const asking = await findSurveySite(deps, bearer.rights.organisation, 'served')
      return {
        organisation: known.name,
        hub: deps.publicUrl,
        today: dayIn(known.zone, deps.clock()),
        site: asking?.site.site ?? null,
        languages: asking?.configured.content.languages ?? [],
        services: known.services.map(({ service, name, places = [] }) => ({
          service,
          name,
          places: places.map(({ place, name }) => ({ place, name })),
        })),
      }
    },
  )

  app.post(
    '/v1/invitations/sheets',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'A sheet of single-use codes for a counter and a day',
        description: 'The codes are given this one time. Each is good for one answer.',
        security: [{ token: [] }],
        body: sheetAsked,
        response: {
          201: sheetMade,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const seconds = limit.take(`${organisation} ${bearer.agent}`, mostSheets)
      if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
      const known = await ownOrganisation(deps.database, bearer)
      const offered = offerOf(known)(request.body.service)
      if (!offered) throw new Refusal('unknown_service')
      const made = await makeSheet(deps, organisation, offered.service, request.body)
      return reply.header('cache-control', 'no-store').code(201).send(made)
    },
  )
}
