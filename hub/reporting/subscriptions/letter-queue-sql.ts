import type { Database, Queryable } from '../../platform/database/database.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { claimJobs, completeJobs, enqueue } from '../../platform/jobs/queue.ts'

/** Names a letter: of whom, and which. */
export interface LetterKey {
  organisation: string
  subscription: string
  /** `confirm` with what was asked, `digest` with its period, `alert` with its signal. */
  letter: string
}

/** A letter that is in this hub's hand. */
export type ClaimedLetter = ClaimedJob<LetterKey>

const queue = 'letter'

/** How long a letter is in a hub's hand, in seconds: longer than a mail server is waited for. */
const lease = 600

/** Puts letters, in the transaction that owes them. @param isUrgent somebody waits for them */
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

/** Takes one letter that is due. */
export async function claimLetter(database: Database): Promise<ClaimedLetter | null> {
  const [taken] = await claimJobs<LetterKey>(database, [{ queue, most: 1, lease }])
  return taken ?? null
}

/** Ends a letter with what became of it, unless another hub has taken it up meanwhile: that one does. */
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

/** Has a letter tried again. @param delay milliseconds until then @param error without content */
export async function retryLetter(
  database: Database,
  job: ClaimedLetter,
  delay: number,
  error: string,
): Promise<void> {
  await completeJobs(database, [{ job, again: { delay: delay / 1000, error } }])
}
