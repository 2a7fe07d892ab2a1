/** Most buckets in memory; beyond it, the least recently used are dropped. */
const mostBuckets = 50_000

/** A rate limiter with one token bucket per key. All buckets refill in the same time. */
export interface RateLimiter {
  /**
   * Takes one token.
   * @param most capacity of the bucket, which starts full.
   * @returns 0, or the seconds until the next token, and then it takes none.
   */
  take(key: string, most: number): number
  /** Returns a token that should not have been taken. */
  giveBack(key: string, most: number): void
}

interface Bucket {
  tokens: number
  /** Time of the last refill, in milliseconds. */
  at: number
}

/** Opens a rate limiter. @param period milliseconds in which an empty bucket refills. */
export function openRateLimiter(clock: () => Date, period: number): RateLimiter {
  const known = new Map<string, Bucket>()

  function tokensOf(key: string, most: number, now: number): number {
    const bucket = known.get(key)
    if (!bucket) return most
    // After the clock was set back, refill from now on: no one waits until the old time returns.
    bucket.at = Math.min(bucket.at, now)
    return Math.min(most, bucket.tokens + ((now - bucket.at) * most) / period)
  }

  function keep(key: string, bucket: Bucket): void {
    // Least recently used order: the used bucket moves to the end of the map.
    known.delete(key)
    known.set(key, bucket)
    const [oldest] = known.keys()
    if (known.size > mostBuckets && oldest !== undefined) known.delete(oldest)
  }

  return {
    take(key, most) {
      const now = clock().getTime()
      const tokens = tokensOf(key, most, now)
      if (tokens < 1) return Math.max(1, Math.ceil(((1 - tokens) * period) / most / 1000))
      keep(key, { tokens: tokens - 1, at: now })
      return 0
    },
    giveBack(key, most) {
      const now = clock().getTime()
      keep(key, { tokens: Math.min(most, tokensOf(key, most, now) + 1), at: now })
    },
  }
}
