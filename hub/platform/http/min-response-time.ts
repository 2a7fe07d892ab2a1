/** Least time an answer about a usager takes that shows nothing of them, in milliseconds. */
const floor = 40

/**
 * Passes once the least time of an answer that shows nothing has: how long it took tells nothing of
 * what was found, or may not be seen.
 */
export function minimumTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, floor))
}

/** Does something, and tells how it ended no sooner than that: a refusal takes as long as an answer. */
export async function withMinimumTime<T>(work: () => Promise<T>): Promise<T> {
  const patience = minimumTime()
  try {
    return await work()
  } finally {
    await patience
  }
}
