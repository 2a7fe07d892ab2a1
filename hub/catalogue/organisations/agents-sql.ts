import type { Rights, Role } from '#shared/contract/agents/agent.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** An agent, with the rights of their last sign-in. */
export interface StoredAgent {
  organisation: string
  agent: string
  name: string
  service: string | null
  sectors: string[]
  /** Services the agent is limited to; when empty, all of their sectors. */
  services: string[]
  role: Role
}

/** A person authenticated by an identity provider, with rights at this hub. */
interface Rightful {
  issuer: string
  subject: string
  name: string
  rights: Rights
}

/**
 * Records a sign-in: the person keeps their id, and gets their current name and rights.
 * @returns their id, or `null` when this hub has no such organisation.
 */
export async function upsertAgent(
  database: Queryable,
  id: string,
  { issuer, subject, name, rights }: Rightful,
  now: Date,
): Promise<string | null> {
  const [row] = await database.query<{ agent: string }>(
    `insert into agent (organisation, agent, issuer, subject, name, service, sectors, services, role, seen_at)
     select organisation, $2, $3, $4, $5, $6, array(select jsonb_array_elements_text($7::jsonb)),
       array(select jsonb_array_elements_text($10::jsonb)), $8, $9
     from organisation where organisation = $1
     on conflict (issuer, subject) do update
       set organisation = excluded.organisation, name = excluded.name, service = excluded.service,
           sectors = excluded.sectors, services = excluded.services, role = excluded.role, seen_at = excluded.seen_at
     returning agent`,
    [
      rights.organisation,
      id,
      issuer,
      subject,
      name,
      rights.service ?? null,
      JSON.stringify(rights.sectors),
      rights.role,
      now,
      JSON.stringify(rights.services ?? []),
    ],
  )
  return row?.agent ?? null
}

/**
 * Returns an agent by their id at this hub. An account for every sector has those that its
 * organisation has now.
 */
export async function findAgent(database: Queryable, agent: string): Promise<StoredAgent | null> {
  const [row] = await database.query<StoredAgent & { every_sector: boolean }>(
    `select a.organisation, a.agent, a.name, a.service, a.sectors, a.services, a.role,
       coalesce(c.every_sector, false) as every_sector
     from agent a left join account c using (organisation, agent) where a.agent = $1`,
    [agent],
  )
  if (!row) return null
  const { every_sector, ...stored } = row
  return every_sector
    ? { ...stored, sectors: await listSectors(database, row.organisation) }
    : stored
}

/** Lists the sectors of an organisation's services. */
async function listSectors(database: Queryable, organisation: string): Promise<string[]> {
  const rows = await database.query<{ sector: string }>(
    `select distinct definition->>'sector' as sector from service
     where organisation = $1 order by 1`,
    [organisation],
  )
  return rows.map(({ sector }) => sector)
}

/** Returns the names of an organisation's agents by their id at the identity provider. */
export async function listNamesOf(
  database: Queryable,
  organisation: string,
  subject: string,
): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    'select name from agent where organisation = $1 and subject = $2 order by name',
    [organisation, subject],
  )
  return rows.map(({ name }) => name)
}
