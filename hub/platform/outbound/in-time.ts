/** What comes in time; `null` where nothing does. */
export function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const end = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null))
  })
  return Promise.race([work, end])
}
