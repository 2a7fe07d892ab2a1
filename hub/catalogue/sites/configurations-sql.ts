import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** One version of a site's configuration, and its start. */
export interface Version {
  version: number
  content: ConfigurationContent
  since: Date
}

/** Returns the sites of an organisation, by name. */
export function listSites(
  database: Queryable,
  organisation: string,
): Promise<{ site: string; name: Localised }[]> {
  return database.query('select site, name from site where organisation = $1 order by site', [
    organisation,
  ])
}

/** Returns the current configuration of a site; `null` when it has none. */
export async function findNewestVersion(
  database: Queryable,
  organisation: string,
  site: string,
): Promise<Version | null> {
  const [row] = await database.query<Version>(
    `select version, content, created_at as since from configuration
     where (organisation, site) = ($1, $2) order by version desc limit 1`,
    [organisation, site],
  )
  return row ?? null
}

/** Locks the configuration of a site until the transaction ends. */
export async function lockSite(
  transaction: Queryable,
  organisation: string,
  site: string,
): Promise<void> {
  await transaction.query('select 1 from site where (organisation, site) = ($1, $2) for update', [
    organisation,
    site,
  ])
}
