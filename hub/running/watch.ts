import { moveUnfinished } from '../feedback/move-answers.ts'
import { type Observer, unobserved } from '../observing/observer.ts'
import { tellLate } from '../requests/tell-late.ts'
import { watchLooks } from '../security/watch-looks.ts'
import type { Services } from '../services.ts'
import { type Repeated, repeat } from './repeat.ts'

/** Longest time between two looks, in milliseconds. */
const oneMinute = 60_000

/**
 * Looks each minute for usagers whose date nears or has passed without news, and tells them; for what
 * is odd in the access log; and for answers that are still to be set aside or put back. What fails is
 * told and done a minute later.
 * @param failed told what went wrong, without content.
 */
export function startWatch(
  outside: Pick<Services, 'database' | 'clock' | 'random' | 'outbox'>,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  return repeat(
    async (signal) => {
      const watched = await Promise.allSettled([
        observer.work('job', 'dates', () => tellLate(outside, signal)),
        observer.work('job', 'looks', () => watchLooks(outside)),
        observer.work('job', 'set_aside', () => moveUnfinished(outside.database, signal)),
      ])
      for (const one of watched) if (one.status === 'rejected') failed(one.reason)
    },
    () => oneMinute * (0.8 + 0.2 * Math.random()),
    failed,
  )
}
