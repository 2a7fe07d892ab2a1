import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { listOwnSites } from './own-sites-sql.ts'

/**
 * Returns the sites of the signed-in person's organisation, and the services a page may ask about.
 */
export async function describeOwnSites(database: Queryable, bearer: Bearer): Promise<OwnSites> {
  const { zone, services } = await ownOrganisation(database, bearer)
  const sites = await listOwnSites(database, bearer.rights.organisation)
  return {
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    sites: sites.map(({ visit, ...site }) => ({
      ...site,
      visit: visit && { ...visit, visited_at: visit.visited_at.toISOString() },
    })),
  }
}
