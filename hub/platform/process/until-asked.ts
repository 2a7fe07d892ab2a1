/**
 * Resolves when this process is asked to stop, once; asked again it stops at once.
 * @param over from then on nobody listens any more
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
