import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'

/** Rate limit of confirmation letters of one person in an hour: their addresses are unconfirmed. */
const mostLetters = 10

/** Counts the confirmation letters of a person. @throws Refusal `too_many_requests` */
export function limitConfirmations(clock: () => Date): (agent: string) => void {
  const buckets = openRateLimiter(clock, 3_600_000, { name: 'confirmations' })
  return (agent) => {
    const seconds = buckets.take(agent, mostLetters)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds, posts: mostLetters })
  }
}
