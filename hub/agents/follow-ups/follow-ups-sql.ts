import type { ContactAsked } from '#shared/contract/agents/contact.ts'
import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { answeredAt } from '../../requests/replies/replies-sql.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import type { Reach } from '../authorisation/reach.ts'

/** Whose follow-ups, and what they may see. */
interface Asked {
  reach: Reach
  /** Digests of the agent. */
  agent_keys: readonly string[]
  /** `YYYY-MM-DD`, where the organisation is. */
  today: string
}

/** What waits for an agent: their own contacts, and the replies and callbacks of their services. */
export interface StoredFollowUp {
  kind: 'contact' | 'reply' | 'callback'
  follow_up: string
  source: string
  reference: string
  service: string
  /** Of a contact. */
  about: ContactAsked['about'] | null
  /** Of a reply. */
  reply: ReplyKind | null
  since: string
  due_on: string
}

const servicesOf = ({ services }: Reach) => services.map(({ service }) => service)

/** What waits for the agent of the digests `$3` in the services `$2`. Confidential requests are left out. */
const waiting = `
  select 'contact' as kind, c.contact as follow_up, f.source, f.reference, c.about,
    null as reply, c.recorded_at as began, f.due_on
  from follow_up f
  join contact c on (c.organisation, c.source, c.reference, c.contact)
      = (f.organisation, f.source, f.reference, f.contact) and not c.undone
  where f.organisation = $1 and f.agent_key = any($3::text[]) and f.done_at is null
  union all
  select 'reply', r.reply, r.source, r.reference, null, r.kind, r.at, r.due_on
  from request_reply r where r.organisation = $1 and ${answeredAt} is null
  union all
  select 'callback', k.callback, k.source, k.reference, null, null, k.asked_at, k.due_on
  from callback k where k.organisation = $1 and k.done_at is null`

/** Lists what waits for an agent, by due date alone. @param zone of the organisation */
export function listFollowUps(
  database: Queryable,
  { reach, agent_keys }: Asked,
  { zone, most }: { zone: string; most: number },
): Promise<StoredFollowUp[]> {
  return database.query<StoredFollowUp>(
    `select w.kind, w.follow_up, w.source, w.reference, request.service, w.about, w.reply,
       (w.began at time zone $4)::date::text as since, w.due_on::text as due_on
     from (${waiting}) w
     join request on (request.organisation, request.source, request.reference)
       = ($1, w.source, w.reference)
     where request.service = any($2) and not request.confidential
     order by w.due_on, w.began, w.follow_up limit $5`,
    [reach.organisation, servicesOf(reach), agent_keys, zone, most],
  )
}

/** Counts what is due today or overdue for an agent. */
export async function countDueFollowUps(
  database: Queryable,
  { reach, agent_keys, today }: Asked,
): Promise<number> {
  const [row] = await database.query<{ due: number }>(
    `select count(*)::int as due
     from (${waiting}) w
     join request on (request.organisation, request.source, request.reference)
       = ($1, w.source, w.reference)
     where request.service = any($2) and not request.confidential and w.due_on <= $4::date`,
    [reach.organisation, servicesOf(reach), agent_keys, today],
  )
  return row?.due ?? 0
}

/** Inserts the follow-up of a contact, once. The caller holds the lock of the request. */
export async function insertFollowUp(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { contact, agent_key, due_on }: { contact: string; agent_key: string; due_on: string },
): Promise<void> {
  await transaction.query(
    `insert into follow_up (organisation, source, reference, contact, agent_key, due_on)
     values ($1, $2, $3, $4::uuid, $5, $6::date) on conflict do nothing`,
    [organisation, source, reference, contact, agent_key, due_on],
  )
}

/** Deletes the follow-up of a contact that was recorded by mistake. */
export async function deleteFollowUp(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  contact: string,
): Promise<void> {
  await transaction.query(
    `delete from follow_up
     where (organisation, source, reference, contact) = ($1, $2, $3, $4::uuid)`,
    [organisation, source, reference, contact],
  )
}

/** Marks a follow-up of this agent as done, or as not done. Any other stays as it is. */
export async function updateFollowUpDone(
  database: Queryable,
  { organisation, agent_keys }: { organisation: string; agent_keys: readonly string[] },
  contact: string,
  doneAt: Date | null,
): Promise<void> {
  await database.query(
    `update follow_up set done_at = $4::timestamptz
     where organisation = $1 and agent_key = any($2::text[]) and contact = $3::uuid
       and (done_at is null) = ($4::timestamptz is not null)`,
    [organisation, agent_keys, contact, doneAt],
  )
}

/**
 * Deletes follow-ups done before an instant, and those due before a day: nobody follows them up.
 * @returns how many
 */
export async function deleteOldFollowUps(
  database: Queryable,
  { done, due }: { done: Date; due: string },
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from follow_up where (organisation, source, reference, contact) in (
       select organisation, source, reference, contact from follow_up
       where done_at < $1::timestamptz or due_on < $2::date limit $3)
     returning contact`,
    [done.toISOString(), due, most],
  )
  return rows.length
}
