/** Work that is done again and again while a hub runs. */
export interface Repeated {
  /** Ends after the batch that is being done. */
  stop(): Promise<void>
}

/**
 * Does something at once, then again after each pause, until it is stopped. What fails is told and
 * done the next time.
 * @param work given a signal that ends it after a batch
 * @param pause milliseconds until the next time, with chance in it: hubs that started together drift
 *   apart
 * @param failed told what went wrong, without content
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
