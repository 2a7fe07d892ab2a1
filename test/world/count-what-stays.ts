/**
 * Counts event listeners of the window and observers of the page. It runs in the page, first;
 * `window.stays()` returns those left.
 */
export function countWhatStays(): void {
  const staying: { what: string; isOver(): boolean }[] = []
  Object.assign(window, {
    stays: () =>
      staying
        .filter((one) => !one.isOver())
        .map(({ what }) => what)
        .sort(),
  })
  for (const target of [window, document]) {
    const listen = target.addEventListener.bind(target)
    target.addEventListener = (
      what: string,
      hear: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) => {
      const signal = typeof options === 'object' ? options.signal : undefined
      // The browser driver adds listeners too.
      if (/resize|online|error|rejection|scroll|visib|message|storage/.test(what))
        staying.push({ what, isOver: () => signal?.aborted === true })
      listen(what, hear, options)
    }
  }
  for (const name of [
    'IntersectionObserver',
    'PerformanceObserver',
    'MutationObserver',
    'ResizeObserver',
  ] as const) {
    const { observe, disconnect } = window[name].prototype as {
      observe(...all: unknown[]): void
      disconnect(): void
    }
    const over = new WeakSet<object>()
    Object.assign(window[name].prototype, {
      observe(this: object, ...all: unknown[]) {
        const [asked] = all as { type?: string }[]
        observe.apply(this, all)
        staying.push({ what: asked?.type ?? name, isOver: () => over.has(this) })
      },
      disconnect(this: object) {
        over.add(this)
        disconnect.apply(this)
      },
    })
  }
}
