/** Most buckets that are known at once; of more, those used longest ago are forgotten. */
const mostBuckets = 50_000

/** Buckets of tokens, one for each key. All of them fill again in the same time. */
export interface RateLimiter {
  /**
   * Takes one token out of a bucket.
   * @param most tokens the bucket holds when it is full, as it is at first.
   * @returns 0, or the seconds until there is a token, and then none is taken.
   */
  take(key: string, most: number): number
  /** Puts back a token that should not have been taken. */
  giveBack(key: string, most: number): void
}

interface Bucket {
  tokens: number
  /** When it held them, in milliseconds. */
  at: number
}

/** @param period milliseconds in which an empty bucket fills again. */
export function openRateLimiter(clock: () => Date, period: number): RateLimiter {
  const known = new Map<string, Bucket>()

  function tokensOf(key: string, most: number, now: number): number {
    const bucket = known.get(key)
    if (!bucket) return most
    // A clock that is set back owes from now on: nobody waits until it is as late again.
    bucket.at = Math.min(bucket.at, now)
    return Math.min(most, bucket.tokens + ((now - bucket.at) * most) / period)
  }

  function keep(key: string, bucket: Bucket): void {
    // The one that is used comes last, so that the first of the map is the oldest.
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
