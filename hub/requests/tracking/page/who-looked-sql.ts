import type { AccessAct, AccessOutcome, ClaimedPresence } from '#shared/contract/agents/access.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'

/** An identifier on record: a digest with the key of a sector. */
export interface StoredCheck {
  kind: 'email' | 'phone' | 'birth_date' | 'name'
  /** Sector of an identifier; a second factor has the sector of its service. */
  sector: string | null
  digest: string
}

/** Returns all identifiers and second factors to compare with a usager's answer. */
export function listIdentityChecks(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredCheck[]> {
  return database.query<StoredCheck>(
    `select kind, sector, key as digest from identifier
     where (organisation, source, reference) = ($1, $2, $3) and kind in ('email', 'phone')
     union all
     select kind, null, digest from second_factor
     where (organisation, source, reference) = ($1, $2, $3) and kind in ('birth_date', 'name')`,
    [organisation, source, reference],
  )
}

/** Returns every sector a service has been in: old accesses have the keys of that time. */
export async function listSectorsOf(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
): Promise<string[]> {
  const rows = await database.query<{ sector: string }>(
    `select distinct definition->>'sector' as sector from service_version
     where organisation = $1 and service = $2 order by 1`,
    [organisation, service],
  )
  return rows.map(({ sector }) => sector)
}

/** An access to a request, with declared names only. */
export interface ReadLook {
  access: string
  at: Date
  service: Localised | null
  purpose: Localised | null
  /** An administrator of the hub, for a request about the usager's rights. */
  is_of_rights: boolean
  act: AccessAct
  level: Level
  outcome: AccessOutcome
  /** An agent said that the usager was present, and the usager denied it; `null` without that word. */
  presence: ClaimedPresence | null
}

/**
 * Returns what agents saw of a request or did with it, newest first. Refused searches and those
 * without a match showed nothing of it.
 * @param keys digests of the request in its sectors
 * @param before only those older than this one
 */
export function listLooksAtRequest(
  database: Queryable,
  organisation: string,
  keys: readonly string[],
  before: string | null,
  limit: number,
): Promise<ReadLook[]> {
  return database.query<ReadLook>(
    `select a.access, a.at, s.definition->'name' as service, p.name as purpose,
       p.name is null and a.purpose = 'rights' as is_of_rights, a.act, a.level, a.outcome,
       case when b.denied_on is not null then 'denied' when b.access is not null then 'told'
         when a.present and a.reason = 'presence_code' then 'proved' end
         as presence
     from access_log.access a
     left join service s using (organisation, service)
     left join purpose p using (organisation, purpose)
     left join presence b using (organisation, access)
     where a.organisation = $1 and a.request_keys && $2::text[]
       and a.outcome not in ('refused', 'nothing', 'mismatch')
       and a.access < coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
     order by a.access desc limit $4`,
    [organisation, keys, before, limit],
  )
}

/** Returns the time of the oldest stored access of an organisation; `null` without one. */
export async function findLogStart(
  database: Queryable,
  organisation: string,
): Promise<Date | null> {
  const [row] = await database.query<{ at: Date }>(
    'select at from access_log.access where organisation = $1 order by access limit 1',
    [organisation],
  )
  return row?.at ?? null
}
