import type { Queryable } from '../../platform/database/database.ts'
import { findOrganisation, listKnownSites, listOrganisations } from './directory-sql.ts'

/**
 * Returns the phone number for help when the service is unknown: the one that all sites of the hub
 * declare, else the one that all services do.
 * @returns `null` for none, or several
 */
export async function findPhoneToCall(database: Queryable): Promise<string | null> {
  const [name, ...others] = await listOrganisations(database)
  if (name === undefined || others.length > 0) return null
  const [sites, organisation] = await Promise.all([
    listKnownSites(database, name),
    findOrganisation(database, name),
  ])
  const ofSites = new Set(sites.flatMap(({ content }) => content?.contact?.phone ?? []))
  const ofServices = new Set(
    (organisation?.services ?? []).flatMap(({ contact }) => contact.phone ?? []),
  )
  const [phone, ...more] = ofSites.size > 0 ? ofSites : ofServices
  return phone !== undefined && more.length === 0 ? phone : null
}
