import type { AccessAct, AccessOutcome } from '#shared/contract/agents/access.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** One access, as it is kept. Keys are digests made with the key of the sector. */
export interface StoredAccess {
  organisation: string
  access: string
  at: Date
  act: AccessAct
  agent_key: string
  service: string | null
  sector: string
  tool: string | null
  purpose: string
  level: Level
  /** The usager stood before the agent. */
  present: boolean
  /** Why a request was taken before older ones; what whoever administers the hub gave as their reason. */
  reason: string | null
  subject_key: string
  /** One for each request that was shown. */
  request_keys: readonly string[]
  outcome: AccessOutcome
  /** How long the law has it kept: `exchange` where the data is another administration's. */
  regime: 'internal' | 'exchange'
}

/**
 * Leaves the traces of one act, one for each sector. Nothing is shown before it has resolved.
 * Any process may append; a sealer seals what was appended.
 */
export async function insertAccesses(
  database: Queryable,
  accesses: readonly StoredAccess[],
): Promise<void> {
  await database.query(
    `insert into access_log.access (organisation, access, at, act, agent_key, service, sector, tool,
       purpose, level, present, reason, subject_key, request_keys, outcome, regime)
     select organisation, access, at, act, agent_key, service, sector, tool, purpose, level, present,
       reason, subject_key, array(select jsonb_array_elements_text(request_keys)), outcome, regime
     from jsonb_to_recordset($1::jsonb) as left_now (
       organisation text, access uuid, at timestamptz, act text, agent_key text, service text,
       sector text, tool text, purpose text, level int, present boolean, reason text,
       subject_key text, request_keys jsonb, outcome text, regime text
     )`,
    [JSON.stringify(accesses)],
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
  act: AccessAct
  level: Level
  outcome: AccessOutcome
}

/** The log of an organisation, newest first. @param before only those older than this one. */
export function listAccesses(
  database: Queryable,
  organisation: string,
  before: string | null,
  limit: number,
): Promise<ReadAccess[]> {
  return database.query<ReadAccess>(
    `select a.access, a.at, a.service, s.definition->'name' as service_name,
       a.purpose, p.name as purpose_name, a.act, a.level, a.outcome
     from access_log.access a
     left join service s using (organisation, service)
     left join purpose p using (organisation, purpose)
     where a.organisation = $1 and a.access < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
     order by a.access desc limit $3`,
    [organisation, before, limit],
  )
}
