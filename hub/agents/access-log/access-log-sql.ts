import type {
  AccessAct,
  AccessOutcome,
  AccessWay,
  ClaimedPresence,
} from '#shared/contract/agents/access.ts'
import type { Level } from '#shared/contract/agents/purpose.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** One entry of the access log, as stored. Keys are digests made with the key of the sector. */
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
  /** The usager was with the agent at that moment. */
  present: boolean
  /** How its subject came to be searched; of any other act, `seen`. */
  way: AccessWay
  /** Why the agent took this request before older ones, or the reason an operator gave. */
  reason: string | null
  subject_key: string
  /** One key for each request that the agent was shown. */
  request_keys: readonly string[]
  outcome: AccessOutcome
  /**
   * How long the law requires the entry: `exchange` where the data belongs to another
   * administration.
   */
  regime: 'internal' | 'exchange'
}

/**
 * Writes the log entries of one act, one for each sector. Callers show nothing before it resolves.
 * Any process may append; the sealer seals the entries later.
 */
export async function insertAccesses(
  database: Queryable,
  accesses: readonly StoredAccess[],
): Promise<void> {
  await database.query(
    `insert into access_log.access (organisation, access, at, act, agent_key, service, sector, tool,
       purpose, level, present, way, reason, subject_key, request_keys, outcome, regime)
     select organisation, access, at, act, agent_key, service, sector, tool, purpose, level, present,
       way, reason, subject_key, array(select jsonb_array_elements_text(request_keys)), outcome, regime
     from jsonb_to_recordset($1::jsonb) as left_now (
       organisation text, access uuid, at timestamptz, act text, agent_key text, service text,
       sector text, tool text, purpose text, level int, present boolean, way text, reason text,
       subject_key text, request_keys jsonb, outcome text, regime text
     )`,
    [JSON.stringify(accesses)],
  )
}

/** One log entry for reading: which service, when, why and how much. It never names the agent. */
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
  way: AccessWay
  presence: ClaimedPresence | null
}

/**
 * Lists the access log of an organisation, newest first.
 * @param before only entries older than this one
 */
export function listAccesses(
  database: Queryable,
  organisation: string,
  before: string | null,
  limit: number,
): Promise<ReadAccess[]> {
  return database.query<ReadAccess>(
    `select a.access, a.at, a.service, s.definition->'name' as service_name,
       a.purpose, p.name as purpose_name, a.act, a.level, a.outcome, a.way,
       case when b.denied_on is not null then 'denied' when b.access is not null then 'told'
         when a.present and a.reason = 'presence_code' then 'proved' end
         as presence
     from access_log.access a
     left join service s using (organisation, service)
     left join purpose p using (organisation, purpose)
     left join presence b using (organisation, access)
     where a.organisation = $1 and a.access < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
     order by a.access desc limit $3`,
    [organisation, before, limit],
  )
}
