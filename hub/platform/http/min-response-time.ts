/**
 * Minimum duration of an answer about a usager that reveals nothing about them, in milliseconds.
 */
const floor = 40

/**
 * Resolves after the minimum duration: response times then do not reveal whether a record exists or
 * may be seen (timing attack).
 */
export function minimumTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, floor))
}

/**
 * Runs work and returns or throws no sooner than the minimum duration: a refusal takes as long as
 * an answer.
 */
export async function withMinimumTime<T>(work: () => Promise<T>): Promise<T> {
  const patience = minimumTime()
  try {
    return await work()
  } finally {
    await patience
  }
}
