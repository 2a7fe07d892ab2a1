/** A column of digests that are renewed by the next generation of the root, row by row. */
export interface DigestColumn {
  table: string
  column: string
  /** SQL for the sector whose key makes them; null for digests of codes and answers. */
  sector: string
}

const ofNone = 'null::text'

/** The sector of the service of a row of a request. */
const ofService = `(
  select service.definition->>'sector' from request join service using (organisation, service)
  where (request.organisation, request.source, request.reference)
    = (t.organisation, t.source, t.reference))`

/** Every column of digests but `identifier` and `merge`, whose rows are renewed together. */
export const digestColumns: readonly DigestColumn[] = [
  { table: 'request', column: 'tracking_hash', sector: ofNone },
  { table: 'mandate', column: 'code_hash', sector: ofNone },
  { table: 'feedback', column: 'receipt_hash', sector: ofNone },
  { table: 'feedback', column: 'envelope_hash', sector: ofNone },
  { table: 'feedback_part', column: 'content_hash', sector: ofNone },
  { table: 'second_factor', column: 'digest', sector: ofService },
  { table: 'follow_up', column: 'agent_key', sector: "''" },
]
