/**
 * Resolves on the first signal to stop; the second ends the process at once.
 * @param over aborts the listening for signals
 */
export function untilAsked(over?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const hear = () => {
        process.once(signal, () => process.exit(130))
        resolve()
      }
      process.once(signal, hear)
      over?.addEventListener('abort', () => process.off(signal, hear))
    }
  })
}
