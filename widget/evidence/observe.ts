/** Hears every entry of one kind, those of before included; browsers that lack the kind hear none. */
export function observe<Entry extends PerformanceEntry>(
  life: AbortSignal,
  type: string,
  hear: (entry: Entry) => void,
): void {
  if (life.aborted) return
  try {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear(entry as Entry)
    })
    observer.observe({ type, buffered: true, durationThreshold: 40 } as PerformanceObserverInit)
    life.addEventListener('abort', () => observer.disconnect())
  } catch {
    // An old browser refuses a kind it does not know: what it cannot measure is left out.
  }
}
