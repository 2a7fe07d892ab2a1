import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** Most forms for one request in ten minutes, even if its code changes meanwhile. */
const mostPosts = 30

/** Counts one form for a request. @throws Refusal `too_many_requests` */
export type CountPost = (key: RequestKey) => void

declare module '../../platform/deps.ts' {
  interface Deps {
    countPost: CountPost
  }
}

/** Opens the rate limit of forms per request, shared by all pages. */
export function limitPosts(clock: () => Date): CountPost {
  const buckets = openRateLimiter(clock, 10 * 60_000, { name: 'forms' })
  return ({ organisation, source, reference }) => {
    const key = JSON.stringify([organisation, source, reference])
    const seconds = buckets.take(key, mostPosts)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds, posts: mostPosts })
  }
}
