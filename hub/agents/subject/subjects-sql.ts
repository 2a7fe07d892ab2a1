import type { SecondFactor } from '#shared/contract/agents/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../../requests/register/requests-sql.ts'

/** A request that was found for a person. */
export interface FoundRequest extends RequestKey {
  service: string
  sector: string
  received_at: Date
  /** The public task is not over. */
  is_open: boolean
  /** The date that is announced, `YYYY-MM-DD`; `null` where none is. */
  announced: string | null
  /** Its source is another administration's. */
  is_exchange: boolean
  /** What tells its usager from others under the same identifier. */
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

/** Every sector of an organisation, those too that its services were in before. */
export async function listSectors(database: Queryable, organisation: string): Promise<string[]> {
  const rows = await database.query<{ sector: string }>(
    `select distinct definition->>'sector' as sector from service_version where organisation = $1
     order by 1`,
    [organisation],
  )
  return rows.map(({ sector }) => sector)
}

/** Every request of whoever is called one of these in its sector, oldest first. */
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

/** One request by its key, in the same shape. */
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
