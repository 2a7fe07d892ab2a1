import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { ownOrganisation } from '../declared/own-organisation.ts'
import type { Bearer } from '../keys/tokens.ts'
import type { Queryable } from '../store/database.ts'
import { findOwnSites } from '../store/own-sites.ts'

/** Tells the sites of somebody's organisation, and the services a page may ask about. */
export async function describeOwnSites(database: Queryable, bearer: Bearer): Promise<OwnSites> {
  const { zone, services } = await ownOrganisation(database, bearer)
  const sites = await findOwnSites(database, bearer.rights.organisation)
  return {
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    sites: sites.map(({ visit, ...site }) => ({
      ...site,
      visit: visit && { ...visit, visited_at: visit.visited_at.toISOString() },
    })),
  }
}
