import { scopes as everyScope, type Scope } from '#shared/contract/agents/key.ts'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { type DeclaredBy, insertServiceVersion } from '../services/sql.ts'

/** Inserts an organisation, or renames it. */
export async function upsertOrganisation(
  database: Queryable,
  organisation: string,
  name: string,
  zone: string,
): Promise<void> {
  await database.query(
    `insert into organisation (organisation, name, zone) values ($1, $2, $3)
     on conflict (organisation) do update set name = excluded.name, zone = excluded.zone`,
    [organisation, name, zone],
  )
}

/** Updates the day of the next month on which an organisation publishes and closes a month. */
export async function updateClosingDay(
  database: Queryable,
  organisation: string,
  day: number,
): Promise<void> {
  await database.query('update organisation set closing_day = $2 where organisation = $1', [
    organisation,
    day,
  ])
}

/** Inserts or updates a site and the allowed origins of its pages. */
export async function upsertSite(
  database: Queryable,
  organisation: string,
  site: string,
  name: Localised,
  origins: readonly string[],
): Promise<void> {
  await database.query(
    `insert into site (organisation, site, name, origins)
     values ($1, $2, $3::jsonb, $4::text[])
     on conflict (organisation, site) do update set name = excluded.name, origins = excluded.origins`,
    [organisation, site, JSON.stringify(name), origins],
  )
}

/**
 * Makes a configuration the current one. The same content again changes nothing; new content is a
 * new version, because answers refer to the version they were given under.
 * @returns the current version.
 */
export async function insertConfiguration(
  database: Queryable,
  organisation: string,
  site: string,
  content: ConfigurationContent,
): Promise<number> {
  const [row] = await database.query<{ version: number }>(
    `with newest as (
       select version, content from configuration
       where organisation = $1 and site = $2 order by version desc limit 1
     ), made as (
       insert into configuration (organisation, site, version, content)
       select $1, $2, coalesce((select version from newest), 0) + 1, $3::jsonb
       where not exists (select 1 from newest where content = $3::jsonb)
       returning version
     )
     select version from made union all select version from newest order by version desc limit 1`,
    [organisation, site, JSON.stringify(content)],
  )
  return row?.version ?? 1
}

/** Inserts a service with its service standard and steps, or updates it in a new version. */
export async function upsertService(
  database: Queryable,
  organisation: string,
  service: Service,
  by: DeclaredBy = { author: 'Parvis', at: new Date() },
): Promise<void> {
  await insertServiceVersion(database, organisation, service, by)
}

/**
 * Inserts an API key that is known beforehand, named after its source. It stores only the hash of
 * the secret; an existing key stays as it is.
 */
export async function insertKnownKey(
  database: Queryable,
  organisation: string,
  key: string,
  secretHash: string,
  source: string,
  scopes: readonly Scope[] = everyScope,
): Promise<void> {
  await database.query(
    `insert into api_key (organisation, key, secret_hash, source, name, scopes)
     values ($1, $2, $3, $4, $4, $5::text[])
     on conflict do nothing`,
    [organisation, key, secretHash, source, scopes],
  )
}
