import type { Frame, InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import type { Queryable } from '../platform/database/database.ts'

/** An invitation to insert. */
export interface NewInvitation {
  organisation: string
  ticket_hash: string
  service: string
  site: string
  configuration: number
  form: string
  /** The drawn item, if the form draws one. */
  item: string | null
  moment: InvitationMoment
  frame: Frame
  /** First day of the month of the draw, `YYYY-MM-DD`. */
  month: string
  /** Probability of being drawn from the frame. */
  probability: number
  /** Probability of this question: P(form) · P(item | form). */
  pi: number | null
  /** Whether a message brings it; `none` in a page or on paper. */
  delivery: 'none' | 'waiting' | 'undeliverable'
  /** Its facts, encrypted. */
  sealed: string
}

/** An invitation as its ticket opens it. */
export interface OpenInvitation extends Omit<NewInvitation, 'delivery' | 'sealed'> {
  /** Time zone of its organisation. */
  zone: string
  /** `null` once its month is closed. */
  sealed: string | null
  /** Coarse, once closed. */
  territory: string | null
  /** Its answer, once there is one. */
  feedback: string | null
  /** What was kept of a tap in a message; `null` before the first tap and the first press. */
  automatic: string | null
  finished: boolean
}

/** Inserts invitations, in the caller's transaction. */
export async function insertInvitations(
  transaction: Queryable,
  invitations: readonly NewInvitation[],
): Promise<void> {
  if (invitations.length === 0) return
  await transaction.query(
    `insert into invitation (organisation, ticket_hash, service, site, configuration, form, item,
       moment, frame, month, probability, pi, delivery, sealed)
     select organisation, ticket_hash, service, site, configuration, form, item, moment, frame,
       month, probability, pi, delivery, sealed
     from jsonb_to_recordset($1::jsonb) as said (
       organisation text, ticket_hash text, service text, site text, configuration int, form text,
       item text, moment text, frame text, month date, probability double precision,
       pi double precision, delivery text, sealed text
     )
     order by ticket_hash`,
    [JSON.stringify(invitations)],
  )
}

/** Returns the invitation of a ticket, unless it was refused or taken back. */
export async function findInvitation(
  database: Queryable,
  ticketHashes: readonly string[],
): Promise<OpenInvitation | null> {
  const [row] = await database.query<OpenInvitation>(
    `select organisation, ticket_hash, service, site, configuration, form, item, moment, frame,
       month::text, probability, pi, zone, sealed, territory, feedback, automatic, finished
     from invitation join organisation using (organisation) where ticket_hash = any($1::text[])
       and state = 'open'`,
    [ticketHashes],
  )
  return row ?? null
}

/** The key of an invitation. */
export type InvitationKey = Pick<OpenInvitation, 'organisation' | 'ticket_hash'>

/**
 * Gives an invitation its answer: the first one has it for good. It was delivered, then; who was
 * reached in a closed month stays as it was counted.
 * @returns whether it is this one
 */
export async function updateAnswer(
  database: Queryable,
  { organisation, ticket_hash }: InvitationKey,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    `update invitation set feedback = $3,
       delivery = case when delivery = 'none'
         or delivery = 'undeliverable' and is_closed(organisation, month) then delivery
         else 'delivered' end
     where (organisation, ticket_hash) = ($1, $2) and state = 'open' and not finished
       and (feedback is null or feedback = $3)
     returning 1`,
    [organisation, ticket_hash, feedback],
  )
  return rows.length > 0
}

/** Closes an answered invitation to more parts: its usager has finished. */
export async function updateFinished(
  database: Queryable,
  { organisation, ticket_hash }: InvitationKey,
): Promise<void> {
  await database.query(
    `update invitation set finished = true
     where (organisation, ticket_hash) = ($1, $2) and state = 'open' and feedback is not null`,
    [organisation, ticket_hash],
  )
}

/** Replaces the facts of an invitation, unless its month closed or they changed meanwhile. */
export async function updateSealedFacts(
  transaction: Queryable,
  { organisation, ticket_hash }: InvitationKey,
  sealed: string,
): Promise<void> {
  await transaction.query(
    `update invitation set sealed = $3
     where (organisation, ticket_hash) = ($1, $2) and sealed is not null`,
    [organisation, ticket_hash, sealed],
  )
}

/**
 * Closes unanswered invitations to answers: their usager refused, or the request was reopened. One
 * of a closed month stays counted: it is refused, whatever the reason.
 * @returns the tickets' hashes
 */
export async function updateInvitationState(
  database: Queryable,
  keys: readonly InvitationKey[],
  state: 'refused' | 'taken_back',
): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await database.query<{ ticket_hash: string }>(
    `update invitation i
     set state = case when is_closed(i.organisation, i.month) then 'refused' else $2 end
     from (select * from jsonb_to_recordset($1::jsonb) as said (organisation text, ticket_hash text)) said
     where (i.organisation, i.ticket_hash) = (said.organisation, said.ticket_hash)
       and i.state = 'open' and i.feedback is null
     returning i.ticket_hash`,
    [
      JSON.stringify(keys.map(({ organisation, ticket_hash }) => ({ organisation, ticket_hash }))),
      state,
    ],
  )
  return rows.map(({ ticket_hash }) => ticket_hash)
}

/** An invitation that its usager may still answer. */
export interface WaitingInvitation extends InvitationKey {
  site: string
  configuration: number
  delivery: NewInvitation['delivery'] | 'delivered'
}

/** Returns the unanswered invitations of these tickets that were neither refused nor taken back. */
export function listWaitingInvitations(
  database: Queryable,
  ticketHashes: readonly string[],
): Promise<WaitingInvitation[]> {
  return database.query<WaitingInvitation>(
    `select organisation, ticket_hash, site, configuration, delivery from invitation
     where ticket_hash in (select jsonb_array_elements_text($1::jsonb))
       and state = 'open' and feedback is null`,
    [JSON.stringify(ticketHashes)],
  )
}

/** What became of the message that brought an invitation. */
export interface InvitationDelivery extends InvitationKey {
  delivery: 'delivered' | 'undeliverable'
  /** The message came back after it was accepted. */
  isReturned?: boolean
}

/**
 * Stores whether a message brought these unanswered invitations. One that arrived stays delivered
 * when another message fails, unless it comes back. Who was reached in a closed month stays as it was
 * counted.
 */
export async function updateDelivery(
  transaction: Queryable,
  deliveries: readonly InvitationDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return
  await transaction.query(
    `update invitation i set delivery = said.delivery
     from (select organisation, ticket_hash, min(delivery) as delivery, bool_or(returned) as returned
       from jsonb_to_recordset($1::jsonb)
         as said (organisation text, ticket_hash text, delivery text, returned boolean)
       group by 1, 2) said
     where (i.organisation, i.ticket_hash) = (said.organisation, said.ticket_hash)
       and i.feedback is null and i.delivery <> 'none'
       and (said.delivery = 'delivered' or i.delivery <> 'delivered' or said.returned)
       and not ('undeliverable' in (said.delivery, i.delivery) and is_closed(i.organisation, i.month))`,
    [
      JSON.stringify(
        deliveries.map(({ organisation, ticket_hash, delivery, isReturned = false }) => ({
          organisation,
          ticket_hash,
          delivery,
          returned: isReturned,
        })),
      ),
    ],
  )
}

/** Counts a service's invitations of a month and of the month before, up to a number. */
export async function countInvitations(
  database: Queryable,
  { organisation, service, month }: Pick<OpenInvitation, 'organisation' | 'service' | 'month'>,
  most: number,
): Promise<{ now: number; before: number }> {
  const count = (of: string) => `(select count(*)::int from (
    select 1 from invitation where organisation = $1 and service = $2 and month = ${of}
      and state <> 'taken_back' limit $4) counted)`
  const [row] = await database.query<{ now: number; before: number }>(
    `select ${count('$3::date')} as now,
       ${count(`($3::date - interval '1 month')::date`)} as before`,
    [organisation, service, month, most],
  )
  return row ?? { now: 0, before: 0 }
}

/** Counts the requests of a service and territory that were invited in a month, up to a number. */
export async function countInvitedRequests(
  database: Queryable,
  { organisation, service, month }: Pick<OpenInvitation, 'organisation' | 'service' | 'month'>,
  territory: string,
  most: number,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from (
       select 1 from request where organisation = $1 and service = $2 and territory = $4
         and invited_on >= $3::date and invited_on < ($3::date + interval '1 month')::date
         and draw = 'drawn' limit $5) counted`,
    [organisation, service, month, territory, most],
  )
  return row?.n ?? 0
}

/** Deletes invitations of the months before a day. */
export async function deletePastInvitations(database: Queryable, before: string): Promise<void> {
  await database.query(`delete from invitation where month < date_trunc('month', $1::date)::date`, [
    before,
  ])
}

/**
 * Deletes a site's invitations of the months of which answers are past their time: without those,
 * who had answered would look silent.
 * @param before the first day whose answers are kept, `YYYY-MM-DD`
 */
export async function deleteSiteInvitations(
  database: Queryable,
  organisation: string,
  site: string,
  before: string,
): Promise<void> {
  await database.query(
    'delete from invitation where organisation = $1 and site = $2 and month < $3::date',
    [organisation, site, before],
  )
}
