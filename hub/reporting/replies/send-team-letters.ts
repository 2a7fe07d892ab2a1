import { deriveKey, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import type { ClaimedJob } from '../../platform/jobs/job.ts'
import { completeJobs } from '../../platform/jobs/queue.ts'
import { retryDelay } from '../../platform/jobs/retry-delay.ts'
import type { Post } from '../subscriptions/open-mail.ts'
import { claimTeamLetter, type TeamLetter } from './team-letters-sql.ts'
import { writeTeamLetter } from './write-team-letter.ts'

/** Back-off delays after a failure, in milliseconds; after the last one it gives up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * 60_000)

/** Sends the due letters to teams, one at a time. Several hubs may run it at once. */
export async function sendTeamLetters(
  deps: Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'>,
  post: Post,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const taken = await claimTeamLetter(deps.database)
    if (taken === null) return
    const again = await postOne(deps, post, taken)
    await completeJobs(deps.database, [{ job: taken, ...(again && { again }) }])
  }
}

/** Sends one letter. @returns when to try again, if ever */
async function postOne(
  { secret, ...deps }: Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'>,
  post: Post,
  { key, attempts, payload }: ClaimedJob<TeamLetter>,
): Promise<{ delay: number; error: string } | null> {
  const written = await writeTeamLetter(deps, payload)
  if (!written) return null
  const { organisation, service } = payload
  const outcome = await post.send({
    ...written,
    name: keyedDigest(deriveKey(secret, 'names of team letters'), key ?? ''),
    thread: `team ${organisation} ${service}`,
    now: deps.clock(),
  })
  if ('takenAs' in outcome || !outcome.isTemporary) return null
  const pause = retryDelay(pauses, attempts, Math.random())
  return pause === null ? null : { delay: pause / 1000, error: outcome.failure.why }
}
