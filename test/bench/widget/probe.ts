import type { Page } from 'puppeteer-core'

/** What watches a page from inside, the same in the page of every contestant. */
interface Probe {
  /** Follows a path through shadow roots, by ` >>> `. */
  find(path: string): Element | null
  /** Whether it is drawn, and not transparent. */
  draws(path: string): boolean
  /** Whether it is drawn in the window. */
  shows(path: string): boolean
  /** Watches for the frame that shows something, from the next click on. */
  expect(path: string): void
  /**
   * Milliseconds from the click, as the browser stamps the event, until the first frame that shows
   * it was handed over: looked for in each frame after layout, then the first task after the frame.
   */
  painted: Promise<number>
  /** When that was, by the clock of the page. */
  paintedAt: number
  /** Tasks longer than 50 ms, in milliseconds. */
  longTasks: { at: number; duration: number }[]
  /** Movement of what stood there (CLS), without what follows an input. */
  shift: number
  /** Time of the largest paint so far (LCP), in milliseconds. */
  largest: number
  /** What the security policy refused, by directive. */
  refused: string[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** The name its functions have in a trace. */
export const probeScript = 'bench-probe.js'

/** Puts the probe into every document of a page, before anything else runs there. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`(${startProbe})()\n//# sourceURL=${probeScript}`)
}

/** Runs in the page. */
function startProbe(): void {
  const { attachShadow } = Element.prototype
  // What is closed is opened, or what it draws could not be seen from here.
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' })
  }
  const probe: Probe = {
    find(path) {
      let root: ParentNode | null | undefined = document
      let found: Element | null = null
      for (const selector of path.split(' >>> ')) {
        found = root?.querySelector(selector) ?? null
        root = found?.shadowRoot
      }
      return found
    },
    draws(path) {
      const found = probe.find(path)
      if (!found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      const { width, height } = found.getBoundingClientRect()
      return width > 0 && height > 0
    },
    shows(path) {
      if (!probe.draws(path)) return false
      const { top = 0, bottom = 0 } = probe.find(path)?.getBoundingClientRect() ?? {}
      return bottom > 0 && top < innerHeight
    },
    expect(path) {
      probe.painted = new Promise((resolve) => {
        const started = (event: MouseEvent) => watch(path, event.timeStamp, resolve)
        addEventListener('click', started, { capture: true, once: true })
      })
    },
    painted: Promise.resolve(0),
    paintedAt: 0,
    longTasks: [],
    shift: 0,
    largest: 0,
    refused: [],
  }
  window.probe = probe

  /** A box that changes in every frame, so that its observer is called after layout, before paint. */
  function watch(path: string, since: number, resolve: (milliseconds: number) => void): void {
    const box = document.createElement('div')
    box.style.cssText = 'position: fixed; visibility: hidden; width: 1px; height: 1px'
    document.documentElement.append(box)
    const painted = () => {
      probe.paintedAt = performance.now()
      resolve(probe.paintedAt - since)
      box.remove()
    }
    let isFound = false
    const observer = new ResizeObserver(() => {
      isFound = probe.shows(path)
      if (!isFound) return
      observer.disconnect()
      // Before what the form itself does once it is painted, which nobody waits for.
      void window.scheduler.postTask(painted, { priority: 'user-blocking' })
    })
    observer.observe(box)
    const change = () => {
      if (isFound) return
      box.style.width = box.style.width === '1px' ? '2px' : '1px'
      requestAnimationFrame(change)
    }
    requestAnimationFrame(change)
  }

  const observe = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    })
  observe('longtask', ({ startTime, duration }) => {
    probe.longTasks.push({ at: startTime, duration })
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    }
    if (!hadRecentInput) probe.shift += value
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    probe.largest = startTime
  })
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    probe.refused.push(effectiveDirective)
  })
}
