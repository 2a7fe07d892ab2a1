import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs, enqueue } from '../../platform/jobs/queue.ts'
import { answeredAt } from '../../requests/replies/replies-sql.ts'

/** A letter to the team of a service about replies that wait too long. */
export interface TeamLetter {
  organisation: string
  service: string
  /** Day of the warning, `YYYY-MM-DD`. */
  day: string
  waiting: { source: string; reference: string; due_on: string }[]
}

/** A reply that has just become overdue. */
export interface OverdueReply {
  organisation: string
  service: string
  source: string
  reference: string
  due_on: string
}

const queue = 'team_letter'

/** Lease of a letter, in seconds: longer than the timeout of the mail server. */
const lease = 600

/**
 * Marks unanswered replies whose last day has passed, by the time zone of their organisation, and
 * returns them; each is returned once. Those answered meanwhile are left.
 * @param since the first last day that still matters, `YYYY-MM-DD`
 */
export function takeOverdueReplies(
  transaction: Queryable,
  now: Date,
  since: string,
): Promise<OverdueReply[]> {
  return transaction.query<OverdueReply>(
    `update request_reply r set overdue_at = $1
     from request, organisation o
     where r.overdue_at is null and r.due_on >= $2::date
       and r.due_on < ($1::timestamptz at time zone o.zone)::date
       and (request.organisation, request.source, request.reference)
         = (r.organisation, r.source, r.reference)
       and o.organisation = r.organisation
       and ${answeredAt} is null
     returning r.organisation, request.service, r.source, r.reference, r.due_on::text as due_on`,
    [now, since],
  )
}

/** Enqueues letters, in the transaction that marks their replies. */
export function enqueueTeamLetters(
  transaction: Queryable,
  letters: readonly TeamLetter[],
): Promise<void> {
  return enqueue(
    transaction,
    letters.map((payload) => {
      const { organisation, service, day } = payload
      const key = JSON.stringify([organisation, service, day, payload.waiting])
      return { queue, key, organisation, payload }
    }),
  )
}

/** Leases one due letter. */
export async function claimTeamLetter(database: Database): Promise<ClaimedJob<TeamLetter> | null> {
  const [taken] = await claimJobs<TeamLetter>(database, [{ queue, most: 1, lease }])
  return taken ?? null
}
