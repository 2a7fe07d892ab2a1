import type { ReplyKind } from '#shared/contract/requests/reply.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs } from '../../platform/jobs/queue.ts'
import { type NoteJob, noteQueue } from '../../requests/replies/note-queue.ts'

/** A reply to note in the source of its request. */
export interface ReplyToNote {
  kind: ReplyKind
  sealed: string
  written_in: UsagerLocale | null
  at: Date
  /** The id of the request in its source. */
  id: string
}

/** Finds a reply and the record of its request; `null` when either is gone. */
export async function findReplyToNote(
  database: Queryable,
  organisation: string,
  { source, reference, reply }: NoteJob,
): Promise<ReplyToNote | null> {
  const [row] = await database.query<ReplyToNote>(
    `select r.kind, r.sealed, r.written_in, r.at, record.id
     from request_reply r join source_record record using (organisation, source, reference)
     where (r.organisation, r.source, r.reference, r.reply) = ($1, $2, $3, $4::uuid)`,
    [organisation, source, reference, reply],
  )
  return row ?? null
}

/** Claims due notes; each goes to one hub. */
export function claimNotes(database: Database, most: number): Promise<ClaimedJob<NoteJob>[]> {
  return claimJobs<NoteJob>(database, [{ queue: noteQueue, most, lease: 300 }])
}
