import { geography, geographyPut } from '#shared/contract/catalogue/geography.ts'
import { bearerOf } from '../authorisation/gate.ts'
import { ownOrganisation } from '../declared/own-organisation.ts'
import { geographyLimit } from '../http/limits.ts'
import { type Routes, refusals } from '../http/route.ts'
import type { Services } from '../services.ts'
import { findGeography, removeGeography } from '../store/geography.ts'
import { bringGeography } from '../territories/geography.ts'

const tags = ['console']
const security = [{ token: [] }]

/** The shapes of territories, as the organisation brings them. */
export const geographyRoutes: Routes<Services> = async (app, services) => {
  const { database } = services
  app.get(
    '/v1/geography',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The shapes of territories, in degrees',
        security,
        response: { 200: geography, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      return { geography: await findGeography(database, bearer.rights.organisation) }
    },
  )

  app.put(
    '/v1/geography',
    {
      bodyLimit: geographyLimit,
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Brings the shapes of a GeoJSON file; they take the place of those before',
        description:
          'A FeatureCollection in WGS 84 of Polygon, MultiPolygon or Point: 5,000 features and 200,000 points at most. Of the properties the code and the name are kept.',
        security,
        body: geographyPut,
        response: { 200: geography, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => bringGeography(services, bearerOf(request), request.body),
  )

  app.delete(
    '/v1/geography',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Takes the shapes away; what is known of territories stays',
        security,
        response: { 200: geography, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      await removeGeography(database, bearer.rights.organisation)
      return { geography: null }
    },
  )
}
