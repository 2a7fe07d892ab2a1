import type { Queryable } from '../../platform/database/database.ts'

/** What a person may do, and whether they sign in at the hub itself. */
interface Kept {
  agent: string
  role: string
  service: string | null
  sectors: string[]
  services: string[]
  hasAccount: boolean
}

/**
 * Reads what the people of an organisation may do now, and how they sign in.
 * @returns what gives that back to those a backup brings: no role is raised, and no account or passkey
 *   comes back that was removed since. People whom the hub does not know come as in the backup.
 */
export async function keepPeople(
  transaction: Queryable,
  organisation: string,
): Promise<() => Promise<void>> {
  const people = await transaction.query<Kept>(
    `select agent, role, service, sectors, services, exists (
       select from account where (account.organisation, account.agent) = (a.organisation, a.agent)
     ) as "hasAccount"
     from agent a where organisation = $1`,
    [organisation],
  )
  const held = await transaction.query<{ passkey: string }>(
    'select passkey from passkey where organisation = $1',
    [organisation],
  )
  return async () => {
    await transaction.query(
      `update agent a set role = k.role, service = k.service, sectors = k.sectors, services = k.services
       from jsonb_to_recordset($2::jsonb)
         as k (agent uuid, role text, service text, sectors text[], services text[])
       where a.organisation = $1 and a.agent = k.agent`,
      [organisation, JSON.stringify(people)],
    )
    await transaction.query(
      'delete from account where organisation = $1 and agent = any($2::uuid[])',
      [organisation, people.filter((one) => !one.hasAccount).map(({ agent }) => agent)],
    )
    await transaction.query(
      `delete from passkey where organisation = $1 and agent = any($2::uuid[])
         and passkey <> all($3::text[])`,
      [organisation, people.map(({ agent }) => agent), held.map(({ passkey }) => passkey)],
    )
  }
}
