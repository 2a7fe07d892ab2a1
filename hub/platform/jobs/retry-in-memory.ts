import { setTimeout as after } from 'node:timers/promises'

/** Retries work after each pause, in milliseconds, until it succeeds. @throws the last error */
export async function retryInMemory<T>(
  pauses: readonly number[],
  work: () => Promise<T>,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch {
      await after(pause)
    }
  }
  return work()
}
