import { daysLater } from '#shared/calendar/day.ts'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { listUntranslated } from './list-untranslated.ts'
import { listOwnSites } from './own-sites-sql.ts'

/** Days a refused origin is told: an old one is no longer what somebody installs. */
const toldDays = 30

/**
 * Returns the sites of the signed-in person's organisation, and the services a page may ask about.
 */
export async function describeOwnSites(
  { database, clock, refusedOrigins }: Pick<Deps, 'database' | 'clock' | 'refusedOrigins'>,
  bearer: Bearer,
): Promise<OwnSites> {
  await refusedOrigins.flush()
  const { zone, services } = await ownOrganisation(database, bearer)
  const since = daysLater(dayIn(zone, clock()), -toldDays)
  const sites = await listOwnSites(database, bearer.rights.organisation)
  return {
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    sites: sites.map(({ visit, refused_origin: origin, refused_on: day, notice: _, ...site }) => ({
      ...site,
      refused: origin !== null && day !== null && day >= since ? { origin, day } : null,
      visit: visit && { ...visit, visited_at: visit.visited_at.toISOString() },
    })),
    untranslated: listUntranslated(sites, services),
  }
}
