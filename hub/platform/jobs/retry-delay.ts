/** Share of random jitter in a delay, so that retries do not coincide. */
const jitter = 0.2

/** Longest `Retry-After` that the hub follows, in milliseconds. */
const longest = 24 * 3600 * 1000

/**
 * Returns the milliseconds until the next attempt (retry with back-off); `null` when the hub gives
 * up.
 * @param delays wait after each attempt; after the last there is no other attempt
 * @param attempts attempts until now
 * @param random in [0, 1)
 * @param asked milliseconds of `Retry-After`, or `null`
 */
export function retryDelay(
  delays: readonly number[],
  attempts: number,
  random: number,
  asked: number | null = null,
): number | null {
  const delay = delays[attempts - 1]
  if (delay === undefined) return null
  return Math.max(delay * (1 + jitter * (2 * random - 1)), Math.min(asked ?? 0, longest))
}
