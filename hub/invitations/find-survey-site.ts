import type { InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { drawFor } from '#shared/quality/form-asked.ts'
import { listKnownSites, type Site } from '../catalogue/organisations/directory-sql.ts'
import type { Sites } from '../catalogue/sites/sites.ts'
import type { Queryable } from '../platform/database/database.ts'

/** A site that asks questions, with its newest configuration. */
export interface SurveySite {
  site: Site
  configured: Configured
}

/** A visit about which nothing is known: what may be asked of it may be asked of anybody. */
const anybody = { hasPromises: false, isFromStart: false }

/**
 * Returns the site whose questions an invitation asks at its moment: the named one, else the first
 * of the organisation that asks any then.
 * @returns `null` when there is none
 */
export async function findSurveySite(
  { database, sites }: { database: Queryable; sites: Sites },
  organisation: string,
  moment: InvitationMoment,
  named?: string,
): Promise<SurveySite | null> {
  for (const { site: name, version } of await listKnownSites(database, organisation)) {
    if (version === null || (named !== undefined && name !== named)) continue
    const site = await sites.find(name)
    const configured = await sites.newest(site)
    if (drawFor(configured, anybody, moment, () => 0)) return { site, configured }
  }
  return null
}
