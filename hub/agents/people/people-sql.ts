import type { Role } from '#shared/contract/agents/agent.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { AccountRights } from '../accounts/accounts-sql.ts'

/** Somebody who may sign in, or did. */
export interface PersonRow {
  agent: string
  name: string
  service: string | null
  sectors: string[]
  /** Services they are limited to; when empty, all of their sectors. */
  services: string[]
  role: Role
  /** `YYYY-MM-DD`, in the zone of the organisation. */
  seen_on: string
  /** The e-mail address of an account of the hub; `null` for a person of an identity provider. */
  email: string | null
  every_sector: boolean
  /** They have an account, and opened it; `true` for a person of an identity provider. */
  is_open: boolean
  passkeys: number
}

/** Lists everybody of an organisation, by name. An account that was removed is nobody any more. */
export function listPeople(database: Queryable, organisation: string): Promise<PersonRow[]> {
  return database.query<PersonRow>(
    `select a.agent, a.name, a.service, a.sectors, a.services, a.role,
       (a.seen_at at time zone o.zone)::date::text as seen_on, c.email,
       coalesce(c.every_sector, false) as every_sector,
       (c.agent is null or c.opened_on is not null) as is_open,
       (select count(*)::int from passkey p
        where (p.organisation, p.agent) = (a.organisation, a.agent)) as passkeys
     from agent a join organisation o using (organisation)
       left join account c using (organisation, agent)
     where a.organisation = $1 and (c.agent is not null or a.issuer <> 'urn:parvis:account')
     order by lower(a.name), a.agent`,
    [organisation],
  )
}

/** Locks the people of an organisation until the transaction ends: one change at a time. */
export async function lockPeople(transaction: Queryable, organisation: string): Promise<void> {
  await transaction.query('select 1 from organisation where organisation = $1 for update', [
    organisation,
  ])
}

/** Changes what an account may do. */
export async function updateAccountRights(
  transaction: Queryable,
  { organisation, agent }: { organisation: string; agent: string },
  { role, service, sectors, services }: AccountRights,
): Promise<void> {
  await transaction.query(
    `with held as (
       update account set every_sector = $7 where (organisation, agent) = ($1, $2) returning 1
     )
     update agent set role = $3, service = $4,
       sectors = array(select jsonb_array_elements_text($5::jsonb)),
       services = array(select jsonb_array_elements_text($6::jsonb))
     where (organisation, agent) = ($1, $2) and exists (select from held)`,
    [
      organisation,
      agent,
      role,
      service,
      JSON.stringify(sectors ?? []),
      JSON.stringify(services),
      sectors === null,
    ],
  )
}

/** Deletes an account with its passkeys. What the person did stays under their id. */
export async function deleteAccount(
  transaction: Queryable,
  { organisation, agent }: { organisation: string; agent: string },
): Promise<void> {
  await transaction.query('delete from account where (organisation, agent) = ($1, $2)', [
    organisation,
    agent,
  ])
}
