import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { answeredAt } from '../../requests/replies/replies-sql.ts'
import type { Reach } from '../authorisation/reach.ts'

/** A reply that waits for an answer. */
export interface WaitingReply {
  source: string
  reference: string
  service: string
  reply: string
  kind: ReplyKind
  /** The day it was sent, `YYYY-MM-DD`. */
  since: string
  answer_by: string
  overdue: boolean
  read: boolean
}

/**
 * Lists the replies that wait for an answer in the services of a reach, oldest first, without their
 * text. Confidential requests are left out.
 * @param zone of the organisation
 */
export function listWaitingReplies(
  database: Queryable,
  { organisation, services }: Reach,
  { zone, now, most }: { zone: string; now: Date; most: number },
): Promise<WaitingReply[]> {
  return database.query<WaitingReply>(
    `select r.source, r.reference, request.service, r.reply, r.kind,
       (r.at at time zone $3)::date::text as since, r.due_on::text as answer_by,
       r.due_on < ($4::timestamptz at time zone $3)::date as overdue,
       r.read_at is not null as read
     from request_reply r join request using (organisation, source, reference)
     where r.organisation = $1 and request.service = any($2) and not request.confidential
       and ${answeredAt} is null
     order by r.at, r.reply limit $5`,
    [organisation, services.map(({ service }) => service), zone, now, most],
  )
}
