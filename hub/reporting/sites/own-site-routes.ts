import * as z from 'zod'
import { installation, visitAsked } from '#shared/contract/catalogue/installation.ts'
import { ownSites, sitePut } from '#shared/contract/catalogue/own-sites.ts'
import { slug } from '#shared/contract/scalar.ts'
import { listStandingDeclarations } from '../../catalogue/declarations/sql.ts'
import { findSite } from '../../catalogue/organisations/directory-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { describeOwnSites } from '../../catalogue/sites/own-sites.ts'
import {
  listOwnSites,
  updateSiteVisit,
  upsertOwnSite,
} from '../../catalogue/sites/own-sites-sql.ts'
import { limitVisits } from '../../catalogue/sites/visit/limit-visits.ts'
import { visit } from '../../catalogue/sites/visit/visit.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { populationFor } from '../figures/declared-for-service.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ site: slug })

/** Lets an organisation register its sites, and edit and check them. */
export const ownSiteRoutes: Routes = async (app, deps) => {
  const { database, clock, activity } = deps
  const countVisit = limitVisits(clock)

  app.get(
    '/v1/own-sites',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The sites of the organisation: what they ask, when they were seen and visited',
        security,
        response: { 200: ownSites, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      await activity.flush()
      const content = await describeOwnSites(deps, bearerOf(request))
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.put(
    '/v1/own-sites/:site',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Registers a site, or changes its name and origins',
        description:
          'Without an origin no page of the site may call the hub any more; what it was answered stays.',
        security,
        params,
        body: sitePut,
        response: { 200: ownSites, ...refusals(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      const { organisation } = bearer.rights
      if (!(await upsertOwnSite(database, organisation, request.params.site, request.body)))
        throw new Refusal('site_taken')
      return describeOwnSites(deps, bearer)
    },
  )

  app.post(
    '/v1/own-sites/:site/visit',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Visits a page of the site and says what its widget lacks',
        description:
          'Only on an origin registered for the site, redirects included, and never at an address that is not public. Nothing of the page comes back.',
        security,
        params,
        body: visitAsked,
        response: {
          200: installation,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const { organisation } = bearerOf(request).rights
      const site = await findSite(database, request.params.site)
      if (site?.organisation !== organisation) throw new Refusal('unknown_site')
      countVisit(organisation)
      const [own, standing, identity] = await Promise.all([
        listOwnSites(database, organisation),
        listStandingDeclarations(database, organisation),
        deps.identities.find(organisation),
      ])
      const declared = site.services.map((service) => populationFor(standing, service))
      const found = await visit(deps, site, new URL(request.body.url), {
        crest: identity?.crest ?? null,
        services: site.services,
        territories: new Set(declared.flatMap(({ territories }) => [...territories.keys()])),
        seen: own.find((one) => one.site === site.site)?.seen ?? null,
      })
      await updateSiteVisit(database, organisation, found)
      return found
    },
  )
}
