import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** Forms that may be sent for one request in ten minutes, whatever its code became meanwhile. */
const mostPosts = 30

/** Counts one more form sent for a request. @throws Refusal `too_many_requests` */
export type CountPost = (key: RequestKey) => void

/** Counts the forms sent for each request: opened once, so that those of every page count together. */
export function limitPosts(clock: () => Date): CountPost {
  const buckets = openRateLimiter(clock, 10 * 60_000)
  return ({ organisation, source, reference }) => {
    const key = JSON.stringify([organisation, source, reference])
    const seconds = buckets.take(key, mostPosts)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds, posts: mostPosts })
  }
}
