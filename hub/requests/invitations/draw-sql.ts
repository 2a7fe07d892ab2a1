import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** What the draw decided for a served request. */
export interface DrawnRequest extends RequestKey {
  draw: 'drawn' | 'left_out' | 'resting' | 'refused'
  /** `YYYY-MM-DD`. */
  invited_on: string
  /** The encrypted ticket of one that was drawn. */
  ticket_sealed: string | null
}

/** A served request without a draw yet, with the encrypted addresses of its usager. */
export interface Undrawn extends RequestKey {
  sealed: string[]
  /** Somebody acts, or acted, for its usager. */
  assisted: boolean
}

/** Returns those of these requests that were never drawn. The caller holds their locks. */
export function listUndrawn(
  transaction: Queryable,
  keys: readonly RequestKey[],
): Promise<Undrawn[]> {
  return transaction.query<Undrawn>(
    `select organisation, source, reference, array(
       select sealed from usager_address a
       where (a.organisation, a.source, a.reference)
           = (request.organisation, request.source, request.reference)
         and a.sealed is not null and a.failed_at is null
     ) as sealed, exists (
       select from mandate m
       where (m.organisation, m.source, m.reference)
           = (request.organisation, request.source, request.reference)
     ) as assisted
     from ${said} join request using (organisation, source, reference)
     where draw is null`,
    [JSON.stringify(keys.map(keyOf))],
  )
}

/** Stores what the draw decided. */
export async function updateDraws(
  transaction: Queryable,
  drawn: readonly DrawnRequest[],
): Promise<void> {
  if (drawn.length === 0) return
  await transaction.query(
    `update request set draw = said.draw, invited_on = said.invited_on,
       ticket_sealed = said.ticket_sealed
     from jsonb_to_recordset($1::jsonb) as said (organisation text, source text, reference text,
       draw text, invited_on date, ticket_sealed text)
     where (request.organisation, request.source, request.reference)
       = (said.organisation, said.source, said.reference)`,
    [JSON.stringify(drawn)],
  )
}

/** A request whose usager was invited, while its ticket is valid. */
export interface InvitedRequest extends Omit<Undrawn, 'assisted'> {
  ticket_sealed: string
}

/** Returns those of these requests whose usager was invited. */
export function listInvited(
  transaction: Queryable,
  keys: readonly RequestKey[],
): Promise<InvitedRequest[]> {
  return transaction.query<InvitedRequest>(
    `select organisation, source, reference, ticket_sealed, array(
       select sealed from usager_address a
       where (a.organisation, a.source, a.reference)
           = (request.organisation, request.source, request.reference) and a.sealed is not null
     ) as sealed
     from ${said} join request using (organisation, source, reference)
     where ticket_sealed is not null`,
    [JSON.stringify(keys.map(keyOf))],
  )
}

/**
 * Lists the requests of a service that were drawn on a day, with their encrypted tickets.
 * @param day `YYYY-MM-DD`
 */
export function listTicketsOfDay(
  database: Queryable,
  organisation: string,
  service: string,
  day: string,
): Promise<(RequestKey & { ticket_sealed: string })[]> {
  return database.query(
    `select organisation, source, reference, ticket_sealed from request
     where organisation = $1 and service = $2 and invited_on = $3 and ticket_sealed is not null`,
    [organisation, service, day],
  )
}

/** Lets requests be drawn again. */
export async function deleteDraws(
  transaction: Queryable,
  keys: readonly RequestKey[],
): Promise<void> {
  if (keys.length === 0) return
  await transaction.query(
    `update request set draw = null, invited_on = null, ticket_sealed = null
     from jsonb_to_recordset($1::jsonb) as said (organisation text, source text, reference text)
     where (request.organisation, request.source, request.reference)
       = (said.organisation, said.source, said.reference)`,
    [JSON.stringify(keys.map(keyOf))],
  )
}

/** Counts the requests of a service that were complete in the month before a day. */
export async function countServedBefore(
  transaction: Queryable,
  organisation: string,
  service: string,
  today: string,
): Promise<number> {
  const [row] = await transaction.query<{ n: number }>(
    `select count(*)::int as n from request
     where organisation = $1 and service = $2
       and completed_at >= date_trunc('month', $3::date - interval '1 month')
       and completed_at < date_trunc('month', $3::date)`,
    [organisation, service, today],
  )
  return row?.n ?? 0
}

/** Returns what the draw decided for a request, with its encrypted ticket. */
export async function findDraw(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<{ draw: DrawnRequest['draw'] | null; ticket_sealed: string | null }> {
  const [row] = await database.query<{
    draw: DrawnRequest['draw'] | null
    ticket_sealed: string | null
  }>(
    `select draw, ticket_sealed from request
     where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
  return row ?? { draw: null, ticket_sealed: null }
}

/** Returns the encrypted ticket of a request that was drawn before an e-mail about it was sent. */
export async function findTicketSince(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  sent: Date,
): Promise<string | null> {
  const [row] = await transaction.query<{ ticket_sealed: string | null }>(
    `select ticket_sealed from request join organisation using (organisation)
     where (organisation, source, reference) = ($1, $2, $3)
       and invited_on <= ($4::timestamptz at time zone zone)::date`,
    [organisation, source, reference, sent],
  )
  return row?.ticket_sealed ?? null
}

/** Deletes tickets that have expired. @param before the day of the draw, `YYYY-MM-DD` */
export async function deleteExpiredTickets(database: Queryable, before: string): Promise<void> {
  await database.query(
    `update request set ticket_sealed = null
     where ticket_sealed is not null and invited_on < $1::date`,
    [before],
  )
}

const said = `jsonb_to_recordset($1::jsonb) as said (organisation text, source text, reference text)`

const keyOf = ({ organisation, source, reference }: RequestKey) => ({
  organisation,
  source,
  reference,
})
