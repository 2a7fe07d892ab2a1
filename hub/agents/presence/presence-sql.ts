import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { StoredAccess } from '../access-log/access-log-sql.ts'

/** A log entry of a look at another sector, with the usager said to be present. */
type Opened = Pick<StoredAccess, 'access' | 'agent_key' | 'request_keys'>

/** Inserts such looks of one day. @param told a message to the usager was written for them */
export async function insertPresences(
  transaction: Queryable,
  organisation: string,
  opened: readonly Opened[],
  day: string,
  told: boolean,
): Promise<void> {
  await transaction.query(
    `insert into presence (organisation, access, day, told)
     select $1, access::uuid, $3::date, $4::boolean from jsonb_array_elements_text($2::jsonb) access`,
    [organisation, JSON.stringify(opened.map(({ access }) => access)), day, told],
  )
}

/** What a usager may know already. */
interface Told {
  /** Digests of the agent who looks. */
  agents: readonly string[]
  /** Digests of requests. */
  keys: readonly string[]
  day: string
  /** A code given since then counts. */
  since: Date
}

/**
 * Lists the requests, by their digests, whose usager was told that day of a look by the same agent, or
 * gave that agent their code since an instant.
 */
export async function listTold(
  transaction: Queryable,
  organisation: string,
  { agents, keys, day, since }: Told,
): Promise<string[]> {
  const rows = await transaction.query<{ key: string }>(
    `select distinct key
     from access_log.access a left join presence p using (organisation, access),
       unnest(a.request_keys) as key
     where a.organisation = $1
       and (p.day = $2::date and p.told or a.at > $5 and a.reason = 'presence_code')
       and a.agent_key in (select jsonb_array_elements_text($3::jsonb))
       and a.request_keys && array(select jsonb_array_elements_text($4::jsonb))`,
    [organisation, day, JSON.stringify(agents), JSON.stringify(keys), since],
  )
  return rows.map(({ key }) => key)
}

/** Returns whether one of these requests has a look since then whose usager gave their code. */
export async function hasProofSince(
  transaction: Queryable,
  organisation: string,
  keys: readonly string[],
  since: Date,
): Promise<boolean> {
  const [row] = await transaction.query<{ is_proved: boolean }>(
    `select exists (
       select from access_log.access
       where organisation = $1 and at > $3 and present and reason = 'presence_code'
         and request_keys && array(select jsonb_array_elements_text($2::jsonb))
     ) as is_proved`,
    [organisation, JSON.stringify(keys), since],
  )
  return row?.is_proved ?? false
}

/** The looks of one service on one day at a request whose usager was said to be present. */
export interface StoredPresence {
  /** The newest of them in the access log. */
  access: string
  /** As `YYYY-MM-DD`. */
  day: string
  /** Name of the agent's service. */
  service: Localised | null
  denied_on: string | null
}

/**
 * Lists them, newest first.
 * @param keys digests of the request in its sectors
 */
export function listPresences(
  database: Queryable,
  organisation: string,
  keys: readonly string[],
  limit: number,
): Promise<StoredPresence[]> {
  return database.query<StoredPresence>(
    `select access, day, service, denied_on from (
       select distinct on (p.day, a.service) p.access, p.day::text as day,
         s.definition->'name' as service, p.denied_on::text as denied_on
       from access_log.access a join presence p using (organisation, access)
       left join service s using (organisation, service)
       where a.organisation = $1
         and a.request_keys && array(select jsonb_array_elements_text($2::jsonb))
       order by p.day, a.service, p.access desc
     ) as newest
     order by access desc limit $3`,
    [organisation, JSON.stringify(keys), limit],
  )
}

/**
 * Records that the usager of a request was not there, for the looks of that service on that day.
 * @param access one of those looks, which must be at this request
 * @returns the looks denied for the first time
 */
export function denyPresence(
  transaction: Queryable,
  organisation: string,
  keys: readonly string[],
  access: string,
  day: string,
): Promise<Pick<StoredAccess, 'sector' | 'agent_key'>[]> {
  return transaction.query<Pick<StoredAccess, 'sector' | 'agent_key'>>(
    `with at_request as materialized (
       select a.access, a.service, a.sector, a.agent_key, p.day
       from access_log.access a join presence p using (organisation, access)
       where a.organisation = $1
         and a.request_keys && array(select jsonb_array_elements_text($2::jsonb))
     )
     update presence p set denied_on = $4::date
     from at_request one, at_request named
     where p.organisation = $1 and p.access = one.access and named.access = $3::uuid
       and one.day = named.day and one.service is not distinct from named.service
       and p.denied_on is null
     returning one.sector, one.agent_key`,
    [organisation, JSON.stringify(keys), access, day],
  )
}

/** Deletes those before a day. */
export async function deletePresences(database: Queryable, before: string): Promise<void> {
  await database.query('delete from presence where day < $1::date', [before])
}
