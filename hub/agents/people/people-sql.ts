import type { Role } from '#shared/contract/agents/agent.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Somebody who signed in, with the rights of that time. */
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
}

/** Lists everybody of an organisation who signed in, by name. */
export function listPeople(database: Queryable, organisation: string): Promise<PersonRow[]> {
  return database.query<PersonRow>(
    `select a.agent, a.name, a.service, a.sectors, a.services, a.role,
       (a.seen_at at time zone o.zone)::date::text as seen_on
     from agent a join organisation o using (organisation)
     where a.organisation = $1 order by lower(a.name), a.agent`,
    [organisation],
  )
}
