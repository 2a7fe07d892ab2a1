import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A reply of a usager to insert. */
export interface NewReply {
  reply: string
  kind: ReplyKind
  /** The encrypted text. */
  sealed: string
  written_in: UsagerLocale | null
  at: Date
  /** The last day on which the service answers, `YYYY-MM-DD`. */
  due_on: string
}

/** A stored reply. */
export interface StoredReply extends NewReply {
  /** When an agent of the service first saw it. */
  read_at: Date | null
  /** When the service next moved: a step its usager sees, or another state. */
  answered_at: Date | null
}

/** Inserts a reply. The caller holds the lock of the request. */
export async function insertReply(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { reply, kind, sealed, written_in, at, due_on }: NewReply,
): Promise<void> {
  await transaction.query(
    `insert into request_reply
       (organisation, source, reference, reply, kind, sealed, written_in, at, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [organisation, source, reference, reply, kind, sealed, written_in, at, due_on],
  )
}

/**
 * When the service answered the reply of the alias `r`. The hub's own messages, such as one about a
 * late date, answer nothing.
 */
export const answeredAt = `least(
  (select min(p.at) from proof p
   where (p.organisation, p.source, p.reference) = (r.organisation, r.source, r.reference)
     and p.audience = 'usager' and p.made_by <> 'hub' and p.at > r.at),
  (select min(s.at) from request_state s
   where (s.organisation, s.source, s.reference) = (r.organisation, r.source, r.reference)
     and s.at > r.at))`

/** Lists the replies about a request, oldest first. */
export function listReplies(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredReply[]> {
  return database.query<StoredReply>(
    `select r.reply, r.kind, r.sealed, r.written_in, r.at, r.due_on::text as due_on, r.read_at,
       ${answeredAt} as answered_at
     from request_reply r where (r.organisation, r.source, r.reference) = ($1, $2, $3)
     order by r.at, r.reply`,
    [organisation, source, reference],
  )
}

/** Marks the replies about a request as read by the service; the first time counts. */
export async function updateRepliesRead(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  now: Date,
): Promise<void> {
  await database.query(
    `update request_reply set read_at = $4
     where (organisation, source, reference) = ($1, $2, $3) and read_at is null`,
    [organisation, source, reference, now],
  )
}
