import { useOfBeliefs } from '../../agents/beliefs/find-team-beliefs.ts'
import { useOfRecords } from '../../integrations/sources/secrets.ts'
import { useOfTickets } from '../../invitations/ticket.ts'
import { useOfResults } from '../../reporting/results/import-result-lines.ts'
import { useOfSector } from '../../requests/identifiers/sector-key.ts'

/** A column of digests that are renewed by the next generation of the root, row by row. */
export interface DigestColumn {
  table: string
  column: string
  /** SQL for the sector whose key makes them; null for digests of codes and answers. */
  sector: string
  /** The use of their key; digests of codes and answers have one of their own. */
  use(organisation: string, sector: string): readonly string[]
}

const column = (
  table: string,
  name: string,
  sector: string,
  use: DigestColumn['use'] = () => [],
): DigestColumn => ({ table, column: name, sector, use })

const ofCodes = 'null::text'
const ofNone = "''"

/** The sector of the service of a row of a request. */
const ofService = `(
  select service.definition->>'sector' from request join service using (organisation, service)
  where (request.organisation, request.source, request.reference)
    = (t.organisation, t.source, t.reference))`

/** Every column of digests but those of `identifier`, `merge` and `invitation_rest`, which are keys. */
export const digestColumns: readonly DigestColumn[] = [
  column('request', 'tracking_hash', ofCodes),
  column('mandate', 'code_hash', ofCodes),
  column('feedback', 'receipt_hash', ofCodes),
  column('feedback', 'envelope_hash', ofCodes),
  column('feedback_part', 'content_hash', ofCodes),
  column('second_factor', 'digest', ofService, useOfSector),
  column('follow_up', 'agent_key', ofNone, useOfSector),
  column('invitation', 'ticket_hash', ofNone, () => useOfTickets),
  column('source_record', 'content_hash', ofNone, useOfRecords),
  column('result_mark', 'mark', ofNone, useOfResults),
  column('belief_mark', 'mark', ofNone, useOfBeliefs),
]
