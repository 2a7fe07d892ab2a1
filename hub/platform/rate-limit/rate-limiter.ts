import { shareTakes } from '../process/share-takes.ts'

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

/** How the processes of one hub share a rate limit. */
interface Sharing {
  /** Name of the limit, the same in each process. */
  name: string
  /** What a key becomes in memory; by default it stays. */
  digest?(key: string): string
}

/**
 * Opens a rate limiter. All workers of this hub take from the same buckets.
 * @param period milliseconds in which an empty bucket refills.
 */
export function openRateLimiter(
  clock: () => Date,
  period: number,
  { name, digest = (key) => key }: Sharing,
): RateLimiter {
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

  const tell = shareTakes(name, (key, most, tokens) => change(digest(key), most, tokens))

  /** With takes of other processes a bucket may owe tokens, at most what it can hold. */
  function change(kept: string, most: number, taken: number): void {
    const now = clock().getTime()
    const tokens = tokensOf(kept, most, now) - taken
    keep(kept, { tokens: Math.max(-most, Math.min(most, tokens)), at: now })
  }

  return {
    take(key, most) {
      const kept = digest(key)
      const tokens = tokensOf(kept, most, clock().getTime())
      if (tokens < 1) return Math.max(1, Math.ceil(((1 - tokens) * period) / most / 1000))
      change(kept, most, 1)
      tell(key, most, 1)
      return 0
    },
    giveBack(key, most) {
      change(digest(key), most, -1)
      tell(key, most, -1)
    },
  }
}
