import type { Service } from '#shared/contract/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from './database.ts'

/** A site that may ask, with the organisation it speaks for. */
export interface Site {
  organisation: string
  organisation_name: string
  zone: string
  site: string
  name: Localised
  origins: string[]
  configurations: Configuration[]
  services: string[]
}

/** One version of what a widget is told to ask. The newest is the one in use. */
export interface Configuration {
  version: number
  content: ConfigurationContent
}

/** What a version of a configuration fixes. Shares are probabilities. */
export interface ConfigurationContent {
  instrument: string
  instrument_version: number
  form: 'A'
  invited: number
  draw: { item: string; third: string; share: number }[]
  notice: Localised
}

/** A key of one of the organisation's systems, and the source it speaks for. */
export interface KeyHolder {
  organisation: string
  source: string
  secret_hash: string
}

/** A site by its public name, with its configurations (oldest first) and its services. */
export async function findSite(database: Queryable, site: string): Promise<Site | null> {
  const [row] = await database.query<Site>(
    `select s.organisation, o.name as organisation_name, o.zone, s.site, s.name, s.origins,
       coalesce((
         select jsonb_agg(jsonb_build_object('version', c.version, 'content', c.content)
                          order by c.version)
         from configuration c where (c.organisation, c.site) = (s.organisation, s.site)
       ), '[]') as configurations,
       coalesce((
         select jsonb_agg(service order by service) from service v
         where v.organisation = s.organisation
       ), '[]') as services
     from site s join organisation o using (organisation)
     where s.site = $1`,
    [site],
  )
  return row ?? null
}

/** Whether any site is registered with this origin. */
export async function isKnownOrigin(database: Queryable, origin: string): Promise<boolean> {
  const rows = await database.query('select 1 from site where $1 = any(origins) limit 1', [origin])
  return rows.length > 0
}

/** A key by its public half, unless it was withdrawn. */
export async function findKey(database: Queryable, key: string): Promise<KeyHolder | null> {
  const [row] = await database.query<KeyHolder>(
    `select organisation, source, secret_hash from api_key where key = $1 and revoked_at is null`,
    [key],
  )
  return row ?? null
}

/** Name and zone of an organisation, with all it offers. */
export async function findOrganisation(database: Queryable, organisation: string) {
  const [row] = await database.query<{ name: string; zone: string; services: Service[] }>(
    `select o.name, o.zone, coalesce((
       select jsonb_agg(definition order by service) from service s
       where s.organisation = o.organisation
     ), '[]') as services
     from organisation o where organisation = $1`,
    [organisation],
  )
  return row ?? null
}
