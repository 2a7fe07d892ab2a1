import type { Queryable } from './database.ts'
import { requestColumns, type StoredRequest } from './requests.ts'

/** A request with the sector of its service. */
export interface Recognised extends StoredRequest {
  sector: string
  /** When its source last said something of it. */
  changed_at: Date
}

const recognised = `${requestColumns}, request.changed_at, service.definition->>'sector' as sector
  from request join service using (organisation, service)`

/** Requests of some sectors that have this reference, in one source or in whatever one. */
export function findByReference(
  database: Queryable,
  organisation: string,
  sectors: readonly string[],
  reference: string,
  source: string | null,
): Promise<Recognised[]> {
  return database.query<Recognised>(
    `select ${recognised}
     where request.organisation = $1 and request.reference = $2
       and ($4::text is null or request.source = $4)
       and service.definition->>'sector' in (select jsonb_array_elements_text($3::jsonb))
     order by request.source`,
    [organisation, reference, JSON.stringify(sectors), source],
  )
}

/** Requests of a usager who is called one of these in their sector, the newest first. */
export function findByKeys(
  database: Queryable,
  organisation: string,
  keys: readonly { sector: string; key: string }[],
): Promise<Recognised[]> {
  return database.query<Recognised>(
    `select ${recognised}
     where request.organisation = $1 and exists (
       select from identifier i
       join jsonb_to_recordset($2::jsonb) as asked (sector text, key text) using (sector, key)
       where i.organisation = $1 and service.definition->>'sector' = i.sector
         and (i.source, i.reference) = (request.source, request.reference)
     )
     order by request.received_at desc, request.reference limit 50`,
    [organisation, JSON.stringify(keys)],
  )
}

/** Other requests of the usager of a request, in its sector, the newest first. */
export function findOthers(database: Queryable, request: Recognised): Promise<Recognised[]> {
  const { organisation, source, reference, sector } = request
  return database.query<Recognised>(
    `select ${recognised}
     where request.organisation = $1 and service.definition->>'sector' = $4
       and (request.source, request.reference) <> ($2, $3) and exists (
         select from identifier mine
         join identifier i using (organisation, sector, key)
         where mine.organisation = $1 and mine.source = $2 and mine.reference = $3
           and (i.source, i.reference) = (request.source, request.reference)
       )
     order by request.received_at desc, request.reference limit 50`,
    [organisation, source, reference, sector],
  )
}
