import { communes, communesAsked } from '#shared/contract/catalogue/commune.ts'
import { successions, successionsPut } from '#shared/contract/catalogue/succession.ts'
import {
  type TerritoriesResponse,
  territoriesAsked,
  territoriesResponse,
  territoryAsked,
  territoryNamed,
  territoryResponse,
} from '#shared/contract/reporting/territories.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { findCommunes } from '../../catalogue/territories/communes.ts'
import { declareSuccessions } from '../../catalogue/territories/successions.ts'
import { listSuccessions } from '../../catalogue/territories/successions-sql.ts'
import { successionLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { rememberSlow } from '../report/cache-reports.ts'
import { describeTerritories } from './describe-territories.ts'
import { describeTerritory } from './describe-territory.ts'

const tags = ['console']
const security = [{ token: [] }]
const config = { opensTo: ['quality', 'admin'] } as const

/** Serves equality by territory, and the territories themselves. */
export const territoryRoutes: Routes = async (app, deps) => {
  const { database, reading, clock } = deps
  const remember = rememberSlow<TerritoriesResponse>()
  app.get(
    '/v1/territories',
    {
      config: { ...config },
      schema: {
        tags,
        summary: 'Whether the quality of a service is the same everywhere: verdicts and funnel',
        security,
        querystring: territoriesAsked,
        response: { 200: territoriesResponse, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const { service, criterion = 'satisfied', period = null } = request.query
      const asked = { service, criterion, period }
      const bearer = bearerOf(request)
      return remember([bearer.rights.organisation, asked], () =>
        reading.read(request, (database) => describeTerritories(database, bearer, asked, clock())),
      )
    },
  )

  app.get(
    '/v1/territories/:territory',
    {
      config: { ...config },
      schema: {
        tags,
        summary: 'One territory: both worlds, and its answers by quarter',
        security,
        params: territoryNamed,
        querystring: territoryAsked,
        response: { 200: territoryResponse, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const { service, period = null } = request.query
      const asked = { ...request.params, service, period }
      return reading.read(request, (database) =>
        describeTerritory(database, bearerOf(request), asked, clock()),
      )
    },
  )

  app.get(
    '/v1/successions',
    {
      config: { ...config },
      schema: {
        tags,
        summary: 'Territories that became part of others',
        security,
        response: { 200: successions, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      return listSuccessions(database, bearer.rights.organisation)
    },
  )

  app.put(
    '/v1/successions',
    {
      bodyLimit: successionLimit,
      config: { ...config },
      schema: {
        tags,
        summary: 'Declares the whole list; the one before stays in the record',
        security,
        body: successionsPut,
        response: { 200: successions, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => declareSuccessions(deps, bearerOf(request), request.body.successions),
  )

  app.get(
    '/v1/communes',
    {
      config: { ...config },
      schema: {
        tags,
        summary: 'French communes by the beginning of their name or code, with their population',
        security,
        querystring: communesAsked,
        response: { 200: communes, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request) => {
      await ownOrganisation(database, bearerOf(request))
      return findCommunes(request.query.q ?? '')
    },
  )
}
