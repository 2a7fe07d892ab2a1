import { geography, geographyPut } from '#shared/contract/catalogue/geography.ts'
import { geographyLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { saveGeography } from './geography.ts'
import { deleteGeography, findGeography } from './geography-sql.ts'

const tags = ['console']
const security = [{ token: [] }]

/** Routes of the shapes of territories. */
export const geographyRoutes: Routes = async (app, deps) => {
  const { database } = deps
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
    async (request) => saveGeography(deps, bearerOf(request), request.body),
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
      await deleteGeography(database, bearer.rights.organisation)
      return { geography: null }
    },
  )
}
