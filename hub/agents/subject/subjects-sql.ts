import type { SecondFactor } from '#shared/contract/agents/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'

/** A request found for a person. */
export interface FoundRequest extends RequestKey {
  service: string
  sector: string
  received_at: Date
  /** Neither completed nor withdrawn. */
  is_open: boolean
  /** The announced date, `YYYY-MM-DD`; `null` where there is none. */
  announced: string | null
  /** Its source belongs to another administration. */
  is_exchange: boolean
  /** Second factors that distinguish its usager. */
  factors: { kind: SecondFactor['kind']; digest: string }[]
}

const found = `request.organisation, request.source, request.reference, request.service,
  service.definition->>'sector' as sector, request.received_at,
  request.completed_at is null and request.state <> 'withdrawn' as is_open,
  (select to_char(p.window_to at time zone p.zone, 'YYYY-MM-DD') from promise p
   where (p.organisation, p.source, p.reference)
     = (request.organisation, request.source, request.reference)
     and p.replaced_at is null) as announced,
  exists (select from exchange_source e
    where (e.organisation, e.source) = (request.organisation, request.source)) as is_exchange,
  coalesce((
    select jsonb_agg(jsonb_build_object('kind', f.kind, 'digest', f.digest) order by f.kind)
    from second_factor f
    where (f.organisation, f.source, f.reference)
      = (request.organisation, request.source, request.reference)
  ), '[]') as factors
  from request join service using (organisation, service)`

/** Lists every sector of an organisation, past sectors of its services included. */
export async function listSectors(database: Queryable, organisation: string): Promise<string[]> {
  const rows = await database.query<{ sector: string }>(
    `select distinct definition->>'sector' as sector from service_version where organisation = $1
     order by 1`,
    [organisation],
  )
  return rows.map(({ sector }) => sector)
}

/** Lists the requests of these keys, one key for each sector, oldest first. */
export function listSubjectRequests(
  database: Queryable,
  organisation: string,
  keys: readonly { sector: string; key: string }[],
): Promise<FoundRequest[]> {
  return database.query<FoundRequest>(
    `select ${found}
     where request.organisation = $1 and exists (
       select from identifier i
       join jsonb_to_recordset($2::jsonb) as asked (sector text, key text) using (sector, key)
       where (i.organisation, i.source, i.reference)
         = (request.organisation, request.source, request.reference)
     )
     order by request.received_at, request.source, request.reference`,
    [organisation, JSON.stringify(keys)],
  )
}

/** Finds one request by its key, with the same columns. */
export async function findSubjectRequest(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<FoundRequest | null> {
  const [row] = await database.query<FoundRequest>(
    `select ${found}
     where (request.organisation, request.source, request.reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
  return row ?? null
}
