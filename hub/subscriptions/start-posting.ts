import type { Outcome } from '../delivery/channel.ts'
import type { MailSettings } from '../delivery/settings.ts'
import { type Observer, unobserved } from '../observing/observer.ts'
import { readPrimary } from '../replica/reading.ts'
import { rememberReports } from '../report/remember.ts'
import { type Repeated, repeat } from '../running/repeat.ts'
import type { Services } from '../services.ts'
import { openPost, type Post } from './open-post.ts'
import { postDue } from './post-due.ts'

/** Between two looks, in milliseconds: somebody waits for the first letter. */
const pause = 3000

/** How long what is on its way may go on once the hub stops, in milliseconds: then it is broken off. */
const patience = 5000

/**
 * Posts digests and alerts while a hub runs; nothing where it sends no e-mail.
 * @param failed told what went wrong, without content
 */
export function startPosting(
  outside: Pick<Services, 'database' | 'clock' | 'secret' | 'publicUrl'>,
  settings: MailSettings | null,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  if (settings === null) return { stop: async () => {} }
  const post = openPost(settings, outside.publicUrl)
  const isFailed = (outcome: Outcome) => 'failure' in outcome
  const seen: Post = {
    ...post,
    send: (posted) => observer.work('outgoing', 'email', () => post.send(posted), isFailed),
  }
  const hub = {
    ...outside,
    give: rememberReports({ ...outside, reading: readPrimary(outside.database) }),
  }
  const posting = repeat(
    (signal) => observer.work('job', 'letters', () => postDue(hub, seen, signal)),
    () => pause * (0.8 + 0.4 * Math.random()),
    failed,
  )
  return {
    async stop() {
      const timer = setTimeout(() => post.close(), patience)
      await posting.stop()
      clearTimeout(timer)
      post.close()
    },
  }
}
