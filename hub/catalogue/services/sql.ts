import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Author and date of a declared service. */
export interface DeclaredBy {
  author: string
  at: Date
}

/** Author and date of a version; no author before versions were stored. */
interface StoredVersion {
  version: number
  author: string | null
  at: Date
}

/** The current definition of a service. */
export interface StoredService extends StoredVersion {
  definition: Service
  has_requests: boolean
}

/** A service without its long lists. */
export interface ListedService extends StoredVersion {
  definition: Service
}

const newest = `
  from service s join service_version v using (organisation, service, version)`

/** Returns every service of an organisation, by name, without territories and places. */
export function listServices(database: Queryable, organisation: string): Promise<ListedService[]> {
  return database.query<ListedService>(
    `select s.version, v.author, v.declared_at as at,
       s.definition - 'territories' - 'places' as definition
     ${newest}
     where organisation = $1 order by service`,
    [organisation],
  )
}

/** Returns the current definition of a service, or `null`. */
export async function findService(
  database: Queryable,
  organisation: string,
  service: string,
): Promise<StoredService | null> {
  const [row] = await database.query<StoredService>(
    `select s.version, v.author, v.declared_at as at, s.definition,
       exists (select 1 from request r
         where (r.organisation, r.service) = (s.organisation, s.service)) as has_requests
     ${newest}
     where (organisation, service) = ($1, $2)`,
    [organisation, service],
  )
  return row ?? null
}

/** Returns whether a service declares a territory; a service without a list has every one. */
export async function isTerritoryOf(
  database: Queryable,
  organisation: string,
  service: string,
  territory: string,
): Promise<boolean> {
  const rows = await database.query(
    `select 1 from service where (organisation, service) = ($1, $2)
       and (definition->'territories' is null
         or definition->'territories' @> jsonb_build_array(jsonb_build_object('territory', $3::text)))`,
    [organisation, service, territory],
  )
  return rows.length > 0
}

/** Returns every version of a service, newest first. */
export function listServiceVersions(
  database: Queryable,
  organisation: string,
  service: string,
): Promise<StoredVersion[]> {
  return database.query<StoredVersion>(
    `select version, author, declared_at as at from service_version
     where (organisation, service) = ($1, $2) order by version desc`,
    [organisation, service],
  )
}

/** Returns a past version of a service, or `null`. */
export async function findServiceVersion(
  database: Queryable,
  organisation: string,
  service: string,
  version: number,
): Promise<ListedService | null> {
  const [row] = await database.query<ListedService>(
    `select version, author, declared_at as at, definition from service_version
     where (organisation, service, version) = ($1, $2, $3)`,
    [organisation, service, version],
  )
  return row ?? null
}

/** Locks a service until the transaction ends: no other declaration, and no new request for it. */
export async function lockService(
  transaction: Queryable,
  organisation: string,
  service: string,
): Promise<void> {
  await transaction.query(
    'select 1 from service where (organisation, service) = ($1, $2) for update',
    [organisation, service],
  )
}

/**
 * Inserts a definition as the current version; the same definition again changes nothing.
 * @param read the version its author had read, 0 for none; `null` to replace any
 * @returns `changed` when another version than `read` is current, and nothing was written
 */
export async function insertServiceVersion(
  database: Queryable,
  organisation: string,
  definition: Service,
  { author, at }: DeclaredBy,
  read: number | null = null,
): Promise<'new' | 'already' | 'changed'> {
  const written = JSON.stringify(definition)
  const rows = await database.query(
    `with kept as (
       insert into service as s (organisation, service, definition) values ($1, $2, $3::jsonb)
       on conflict (organisation, service) do update
         set definition = excluded.definition, version = s.version + 1
         where s.definition <> excluded.definition and ($6::int is null or s.version = $6)
       returning s.version
     )
     insert into service_version (organisation, service, version, definition, author, declared_at)
     select $1, $2, version, $3::jsonb, $4, $5 from kept
     returning version`,
    [organisation, definition.service, written, author, at, read],
  )
  if (rows.length > 0) return 'new'
  const same = await database.query(
    `select 1 from service where (organisation, service) = ($1, $2) and definition = $3::jsonb`,
    [organisation, definition.service, written],
  )
  return same.length > 0 ? 'already' : 'changed'
}
