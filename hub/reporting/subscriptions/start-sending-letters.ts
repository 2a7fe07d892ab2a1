import type { Deps } from '../../platform/deps.ts'
import type { Notifier } from '../../platform/jobs/notifier.ts'
import type { Repeated } from '../../platform/jobs/repeat.ts'
import { readPrimary } from '../../platform/replica/reading.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { Outcome } from '../../requests/delivery/channels/channel-sender.ts'
import type { MailSettings } from '../../requests/delivery/channels/settings.ts'
import { cacheReports } from '../report/cache-reports.ts'
import { openMail, type Post } from './open-mail.ts'
import { sendDueLetters } from './send-due-letters.ts'

/**
 * Polling interval for letters that other hubs enqueued, in milliseconds: a person waits for a
 * confirmation.
 */
const pause = 1000

/** Grace period for letters in progress at shutdown, in milliseconds; then they are aborted. */
const patience = 5000

/**
 * Starts the worker that sends digests and alerts; does nothing without e-mail settings.
 * @param bell wakes the worker after an enqueue
 * @param others send letters of other kinds by the same connection
 * @param failed called with an error message, without content
 */
export function startSendingLetters(
  deps: Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'>,
  settings: MailSettings | null,
  bell: Notifier,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
  others: readonly ((post: Post, signal: AbortSignal) => Promise<void>)[] = [],
): Repeated {
  if (settings === null) return { stop: async () => {} }
  const post = openMail(settings, deps.publicUrl)
  const isFailed = (outcome: Outcome) => 'failure' in outcome
  const seen: Post = {
    ...post,
    send: (posted) => observer.work('outgoing', 'email', () => post.send(posted), isFailed),
  }
  const hub = {
    ...deps,
    give: cacheReports({ ...deps, reading: readPrimary(deps.database) }),
  }
  const ending = new AbortController()
  const { signal } = ending

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const { rung } = bell
      await sendDueLetters(hub, seen, signal).catch(failed)
      for (const send of others) await send(seen, signal).catch(failed)
      if (!signal.aborted) await bell.heard(rung, pause * (0.8 + 0.4 * Math.random()))
    }
  }

  const posting = loop()
  return {
    async stop() {
      const timer = setTimeout(() => post.close(), patience)
      ending.abort()
      bell.ring()
      await posting
      clearTimeout(timer)
      post.close()
    },
  }
}
