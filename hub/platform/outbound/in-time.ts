/** Resolves with the result of work, or with `null` when the signal fires first. */
export function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const end = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null))
  })
  return Promise.race([work, end])
}
