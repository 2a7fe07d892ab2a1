import type { AccessAct, AccessOutcome } from '#shared/contract/agents/access.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { RequestKey } from '../../register/requests-sql.ts'

/** What is known of who a request is of, as a digest made with the key of a sector. */
export interface StoredCheck {
  kind: 'email' | 'phone' | 'birth_date' | 'name'
  /** Of an identifier; a second factor is of the sector of its service. */
  sector: string | null
  digest: string
}

/** All that may be compared with what a usager says of themselves. */
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

/** Every sector a service has been in: looks of then have the keys of then. */
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

/** What was done with a request, with names that were declared and no others. */
export interface ReadLook {
  access: string
  at: Date
  service: Localised | null
  purpose: Localised | null
  /** Whoever administers the hub looked, for the usager's own rights. */
  is_of_rights: boolean
  act: AccessAct
  level: Level
  outcome: AccessOutcome
}

/**
 * What was shown of a request or done with it, newest first. A look that was refused, found nothing
 * or did not fit showed nothing of it.
 * @param keys what the request is called in its sectors
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
       p.name is null and a.purpose = 'rights' as is_of_rights, a.act, a.level, a.outcome
     from access_log.access a
     left join service s using (organisation, service)
     left join purpose p using (organisation, purpose)
     where a.organisation = $1 and a.request_keys && $2::text[]
       and a.outcome not in ('refused', 'nothing', 'mismatch')
       and a.access < coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
     order by a.access desc limit $4`,
    [organisation, keys, before, limit],
  )
}

/** When the oldest look took place that an organisation still keeps; `null` before the first. */
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
