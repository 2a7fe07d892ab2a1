/**
 * Least time an answer about a usager takes, in milliseconds: how long it took tells nothing of what
 * was found.
 */
const floor = 40

/** Does something, and tells how it ended no sooner than that: a refusal takes as long as an answer. */
export async function noSooner<T>(work: () => Promise<T>): Promise<T> {
  const patience = new Promise((resolve) => setTimeout(resolve, floor))
  try {
    return await work()
  } finally {
    await patience
  }
}
