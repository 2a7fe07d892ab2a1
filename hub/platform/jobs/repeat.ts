/** Work that repeats while a hub runs. */
export interface Repeated {
  /** Stops after the current batch. */
  stop(): Promise<void>
}

/**
 * Runs work at once, then again after each pause, until it is stopped. An error is reported, and
 * the work runs again at the next turn.
 * @param work receives a signal to stop after a batch
 * @param pause milliseconds until the next run, with random jitter: hubs that started together
 *   drift apart
 * @param failed called with an error, without content
 */
export function repeat(
  work: (signal: AbortSignal) => Promise<void>,
  pause: () => number,
  failed: (error: unknown) => void,
): Repeated {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined

  async function once(): Promise<void> {
    try {
      await work(ending.signal)
    } catch (error) {
      failed(error)
    }
    if (ending.signal.aborted) return
    timer = setTimeout(() => {
      working = once()
    }, pause()).unref()
  }

  let working = once()
  return {
    async stop() {
      ending.abort()
      clearTimeout(timer)
      await working
    },
  }
}
