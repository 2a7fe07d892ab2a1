import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'

/** First letters that one person may have sent in an hour: they go to mailboxes that nobody confirmed. */
const mostLetters = 10

/** Counts the first letters that somebody asks for. @throws Refusal `too_many_requests` */
export function limitConfirmations(clock: () => Date): (agent: string) => void {
  const buckets = openRateLimiter(clock, 3_600_000)
  return (agent) => {
    const seconds = buckets.take(agent, mostLetters)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds, posts: mostLetters })
  }
}
