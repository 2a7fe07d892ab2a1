import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs, completeJobs, enqueue } from '../../platform/jobs/queue.ts'

/** Identifies a letter: its subscription and its name. */
export interface LetterKey {
  organisation: string
  subscription: string
  /**
   * `confirm`, `digest`, `alert` or `comments`, followed by the request, the period, the signal, or
   * the service with the number of comments and the moment.
   */
  letter: string
}

/** A letter leased by this hub. */
export type ClaimedLetter = ClaimedJob<LetterKey>

const queue = 'letter'

/** Lease of a letter, in seconds: longer than the timeout of the mail server. */
const lease = 600

/** Enqueues letters, in the caller's transaction. @param isUrgent somebody waits for them */
export function enqueueLetters(
  transaction: Queryable,
  letters: readonly LetterKey[],
  isUrgent = false,
): Promise<void> {
  return enqueue(
    transaction,
    letters.map(({ organisation, subscription, letter }) => ({
      queue,
      key: JSON.stringify([organisation, subscription, letter]),
      organisation,
      subject: subscription,
      payload: { organisation, subscription, letter },
      isUrgent,
    })),
  )
}

/** Leases one due letter. */
export async function claimLetter(database: Database): Promise<ClaimedLetter | null> {
  const [taken] = await claimJobs<LetterKey>(database, [{ queue, most: 1, lease }])
  return taken ?? null
}

/** Completes a letter with its outcome, unless the lease passed to another hub. */
export function completeLetter(
  database: Database,
  job: ClaimedLetter,
  note: (transaction: Queryable) => Promise<void>,
): Promise<void> {
  return database.transaction(async (transaction) => {
    const held = await completeJobs(transaction, [{ job }])
    if (held.has(job.id)) await note(transaction)
  })
}

/** Schedules a retry. @param delay milliseconds until then @param error without content */
export async function retryLetter(
  database: Database,
  job: ClaimedLetter,
  delay: number,
  error: string,
): Promise<void> {
  await completeJobs(database, [{ job, again: { delay: delay / 1000, error } }])
}
