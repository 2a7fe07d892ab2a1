/** Hears every entry of one kind, those of before included; browsers that lack the kind hear none. */
export function observe<Entry extends PerformanceEntry>(
  type: string,
  hear: (entry: Entry) => void,
): void {
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear(entry as Entry)
    }).observe({ type, buffered: true, durationThreshold: 40 } as PerformanceObserverInit)
  } catch {
    // An old browser refuses a kind it does not know: what it cannot measure is left out.
  }
}
