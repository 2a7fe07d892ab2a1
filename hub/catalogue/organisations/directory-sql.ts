import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A site with its organisation. */
export interface Site {
  organisation: string
  organisation_name: string
  zone: string
  site: string
  name: Localised
  origins: string[]
  /** Version of the current configuration; `null` when the site has none. */
  newest: number | null
  /** Retention periods of that configuration. */
  retention: ConfigurationContent['retention'] | null
  services: string[]
  /** Patterns of the references of the organisation's requests. */
  references: string[]
  /** Services with a service standard. */
  promising: string[]
}

/** Returns a site by its public name, with its services. */
export async function findSite(database: Queryable, site: string): Promise<Site | null> {
  const [named] = await database.query<{ organisation: string }>(
    'select organisation from site where site = $1',
    [site],
  )
  if (!named) return null
  const [row] = await database.query<Site>(
    `select s.organisation, o.name as organisation_name, o.zone, s.site, s.name, s.origins,
       (select max(version) from configuration c
        where (c.organisation, c.site) = ($1, s.site)) as newest,
       (select content->'retention' from configuration c
        where (c.organisation, c.site) = ($1, s.site)
        order by version desc limit 1) as retention,
       coalesce((
         select jsonb_agg(service order by service) from service v
         where v.organisation = $1
       ), '[]') as services,
       coalesce((
         select jsonb_agg(pattern order by pattern collate "C") from reference_pattern r
         where r.organisation = $1
       ), '[]') as references,
       coalesce((
         select jsonb_agg(service order by service) from service v
         where v.organisation = $1 and (definition->'norm'->>'delay')::int > 0
       ), '[]') as promising
     from site s join organisation o using (organisation)
     where (s.organisation, s.site) = ($1, $2)`,
    [named.organisation, site],
  )
  return row ?? null
}

/** Returns one version of a site's configuration. */
export async function findConfiguration(
  database: Queryable,
  organisation: string,
  site: string,
  version: number,
): Promise<ConfigurationContent | null> {
  const [row] = await database.query<{ content: ConfigurationContent }>(
    `select content from configuration where (organisation, site, version) = ($1, $2, $3)`,
    [organisation, site, version],
  )
  return row?.content ?? null
}

/** Returns whether any site has this origin. */
export async function isKnownOrigin(database: Queryable, origin: string): Promise<boolean> {
  const rows = await database.query('select 1 from site where $1 = any(origins) limit 1', [origin])
  return rows.length > 0
}

/**
 * Returns the name, zone and services of an organisation, without lists of territories: they may be
 * as long as a country's, and every request reads this.
 */
export async function findOrganisation(database: Queryable, organisation: string) {
  const [row] = await database.query<{ name: string; zone: string; services: Service[] }>(
    `select o.name, o.zone, coalesce((
       select jsonb_agg(definition - 'territories' order by service) from service s
       where s.organisation = $1
     ), '[]') as services
     from organisation o where organisation = $1`,
    [organisation],
  )
  return row ?? null
}

/** Returns the name of every organisation, in order. */
export async function listOrganisations(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ organisation: string }>(
    'select organisation from organisation order by 1',
  )
  return rows.map(({ organisation }) => organisation)
}

/** Returns the instrument in the newest configuration of an organisation, for any site. */
export async function findNewestAsked(database: Queryable, organisation: string) {
  const [row] = await database.query<{ instrument: string; version: number }>(
    `select content->>'instrument' as instrument, (content->>'instrument_version')::int as version
     from configuration where organisation = $1
     order by created_at desc, site, version desc limit 1`,
    [organisation],
  )
  return row ?? null
}

/**
 * Returns every site, or those of one organisation. A site without questions has no configuration.
 */
export function listKnownSites(database: Queryable, organisation: string | null = null) {
  const ofAll = organisation === null
  return database.query<{
    organisation: string
    site: string
    name: Site['name']
    organisation_name: string
    zone: string
    version: number | null
    content: ConfigurationContent | null
  }>(
    `select s.organisation, s.site, s.name, o.name as organisation_name, o.zone, c.version, c.content
     from site s join organisation o using (organisation)
     left join (
       select distinct on (organisation, site) organisation, site, version, content
       from configuration ${ofAll ? '' : 'where organisation = $1'}
       order by organisation, site, version desc
     ) c using (organisation, site)
     ${ofAll ? '' : 'where s.organisation = $1'}
     order by 1, 2`,
    ofAll ? [] : [organisation],
  )
}
