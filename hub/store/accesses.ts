import type { AccessOutcome } from '#shared/contract/access.ts'
import type { Level } from '#shared/contract/purpose.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from './database.ts'

/** One look, as it is kept. Keys are digests made with the key of the sector. */
export interface StoredAccess {
  organisation: string
  access: string
  at: Date
  agent_key: string
  service: string | null
  sector: string
  tool: string | null
  purpose: string
  level: Level
  subject_key: string
  /** One for each request that was shown. */
  request_keys: readonly string[]
  outcome: AccessOutcome
}

/** Leaves the trace of a look. Call it in the transaction that reads what is shown. */
export async function insertAccess(transaction: Queryable, access: StoredAccess): Promise<void> {
  await transaction.query(
    `insert into access (organisation, access, at, agent_key, service, sector, tool, purpose, level,
       subject_key, request_keys, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       array(select jsonb_array_elements_text($11::jsonb)), $12)`,
    [
      access.organisation,
      access.access,
      access.at,
      access.agent_key,
      access.service,
      access.sector,
      access.tool,
      access.purpose,
      access.level,
      access.subject_key,
      JSON.stringify(access.request_keys),
      access.outcome,
    ],
  )
}

/** A look as it is read: by which service, when, why and how much; who looked stays out. */
export interface ReadAccess {
  access: string
  at: Date
  service: string | null
  service_name: Localised | null
  purpose: string
  purpose_name: Localised | null
  level: Level
  outcome: AccessOutcome
}

/** The log of an organisation, newest first. @param before only those older than this one. */
export function findAccesses(
  database: Queryable,
  organisation: string,
  before: string | null,
  limit: number,
): Promise<ReadAccess[]> {
  return database.query<ReadAccess>(
    `select a.access, a.at, a.service, s.definition->'name' as service_name,
       a.purpose, p.name as purpose_name, a.level, a.outcome
     from access a
     left join service s using (organisation, service)
     left join purpose p using (organisation, purpose)
     where a.organisation = $1 and a.access < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
     order by a.access desc limit $3`,
    [organisation, before, limit],
  )
}
