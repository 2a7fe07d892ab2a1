import type { Queryable } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { subjectOf } from '../requests/job-subject.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** The queue of replies to note in the sources of their requests. */
export const noteQueue = 'source_note'

/** The payload of its jobs, without the text. */
export interface NoteJob {
  source: string
  reference: string
  reply: string
}

/** Enqueues the note of a reply, in the transaction that stores it. */
export function enqueueNote(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  reply: string,
): Promise<void> {
  const payload: NoteJob = { source, reference, reply }
  const key = JSON.stringify([organisation, source, reference, reply])
  const subject = subjectOf({ source, reference })
  return enqueue(transaction, [{ queue: noteQueue, key, organisation, subject, payload }])
}
