import { setTimeout as after } from 'node:timers/promises'

/** Does something again after each pause, in milliseconds, until it succeeds. @throws what failed last */
export async function retry<T>(pauses: readonly number[], work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch {
      await after(pause)
    }
  }
  return work()
}
