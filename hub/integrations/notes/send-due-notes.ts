import type { Deps } from '../../platform/deps.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { completeJobs } from '../../platform/jobs/queue.ts'
import { retryDelay } from '../../platform/jobs/retry-delay.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import type { NoteJob } from '../../requests/replies/note-queue.ts'
import { SourceFault } from '../source-client/fault.ts'
import { findConnector } from '../sources/connectors-sql.ts'
import { openDeclared } from '../sources/open-declared.ts'
import { openReader, paceOf } from '../sources/open-reader.ts'
import { claimNotes, findReplyToNote } from './replies-to-note-sql.ts'
import { writeNote } from './write-note.ts'

type NoteDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>

/** Back-off delays after a failure, in milliseconds; after the last one it gives up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440, 1440, 1440].map((minutes) => minutes * 60_000)

/** Most notes claimed at once. */
const batch = 4

/**
 * Writes the due notes of replies into the sources of their requests. Several hubs may run it at
 * once. A source that takes no notes gets none: its agents read replies in their panel.
 * @param failed called with an error of this side, without content
 */
export async function sendDueNotes(
  deps: NoteDeps,
  failed: (error: unknown) => void,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const jobs = await claimNotes(deps.database, batch)
    if (jobs.length === 0) return
    for (const job of jobs) await sendOne(deps, job, failed, signal)
  }
}

async function sendOne(
  deps: NoteDeps,
  job: ClaimedJob<NoteJob>,
  failed: (error: unknown) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await note(deps, job, signal)
    await completeJobs(deps.database, [{ job }])
  } catch (error) {
    if (!(error instanceof SourceFault)) failed(error)
    const why = error instanceof SourceFault ? error.fault.why : 'hindered'
    const pause = retryDelay(pauses, job.attempts, Math.random())
    const again = pause === null ? undefined : { delay: pause / 1000, error: why }
    if (!again) failed(error)
    await completeJobs(deps.database, [{ job, ...(again && { again }) }])
  }
}

/** Writes one note, where its source takes notes and still has the request. */
async function note(
  deps: NoteDeps,
  { organisation, payload }: ClaimedJob<NoteJob>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { database, secret } = deps
  if (organisation === null) return
  const stored = await findConnector(database, { organisation, source: payload.source })
  if (stored?.settings['notes'] !== true) return
  const found = await findReplyToNote(database, organisation, payload)
  const words = found && openReach(secret, organisation, found.sealed)
  if (!found || words === null) return
  const declared = openDeclared(stored, secret)
  const reader = openReader(declared, deps, { pace: paceOf(declared), signal })
  await reader.note?.(found.id, writeNote(found, payload.reply, words, declared.settings))
}
