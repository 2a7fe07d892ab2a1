import type { Queryable } from '../platform/database/database.ts'
import type { InvitationFacts } from './facts.ts'

/** An invitation of a month to close. */
interface ClosingInvitation {
  ticket_hash: string
  frame: string
  state: string
  /** Its facts under seal; `null` where it was closed before. */
  sealed: string | null
  /** The facts it keeps since then. */
  facts: InvitationFacts
}

/** Lists the services with facts under seal in a month. @param month `YYYY-MM` */
export async function listSealedServices(
  database: Queryable,
  organisation: string,
  month: string,
): Promise<string[]> {
  const rows = await database.query<{ service: string }>(
    `select distinct service from invitation
     where organisation = $1 and month = $2::date and sealed is not null order by 1`,
    [organisation, `${month}-01`],
  )
  return rows.map(({ service }) => service)
}

/** Locks and lists a service's invitations of a month, by the digest of their tickets. */
export function lockMonth(
  transaction: Queryable,
  organisation: string,
  service: string,
  month: string,
): Promise<ClosingInvitation[]> {
  return transaction.query<ClosingInvitation>(
    `select ticket_hash, frame, state, sealed, jsonb_strip_nulls(jsonb_build_object(
       'territory', territory, 'channel', channel, 'kept', kept, 'delay', delay,
       'outcome', outcome, 'locale', locale, 'assisted', assisted)) as facts
     from invitation where organisation = $1 and service = $2 and month = $3::date
     order by ticket_hash for update`,
    [organisation, service, `${month}-01`],
  )
}

/** Writes the facts that invitations keep, and deletes what was under seal. */
export async function updateFacts(
  transaction: Queryable,
  organisation: string,
  kept: readonly (InvitationFacts & { ticket_hash: string })[],
): Promise<void> {
  await transaction.query(
    `update invitation i set sealed = null, territory = said.territory, channel = said.channel,
       kept = said.kept, delay = said.delay, outcome = said.outcome, locale = said.locale,
       assisted = said.assisted
     from jsonb_to_recordset($2::jsonb) as said (ticket_hash text, territory text, channel text,
       kept text, delay text, outcome text, locale text, assisted boolean)
     where (i.organisation, i.ticket_hash) = ($1, said.ticket_hash)`,
    [organisation, JSON.stringify(kept)],
  )
}
