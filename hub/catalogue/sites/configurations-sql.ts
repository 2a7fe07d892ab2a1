import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** One version of what a site asks, and since when. */
export interface Version {
  version: number
  content: ConfigurationContent
  since: Date
}

/** The sites of an organisation, by name. */
export function listSites(
  database: Queryable,
  organisation: string,
): Promise<{ site: string; name: Localised }[]> {
  return database.query('select site, name from site where organisation = $1 order by site', [
    organisation,
  ])
}

/** What a site asks now, `null` while it asks nothing. */
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

/** Until the transaction ends, nobody else changes what this site asks. */
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
