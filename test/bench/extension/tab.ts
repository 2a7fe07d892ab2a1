import type { Page } from 'puppeteer-core'
import type { Contestant } from './contestant.ts'
import type { Way } from './tool-page.ts'

/** The page of a tool in a tab of a contestant. */
export interface Tab {
  page: Page
  /** Milliseconds until the extension said what it found; `null` where there is none. */
  first: number | null
  /** Lets it change, before everybody's eyes, and waits until all is changed. */
  storm(way: Way): Promise<void>
  /** What the main thread of the page has run since it is there, in milliseconds of processor. */
  ran(): Promise<number>
  /** Memory of all scripts in the page, and of what the browser keeps for them, in kB. */
  weigh(): Promise<number>
}

/** Opens a page, and waits until the extension watches it. */
export async function openTab(contestant: Contestant, url: string): Promise<Tab> {
  const page = await contestant.browser.newPage()
  const devtools = await page.createCDPSession()
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { first } = await contestant.open(page, url)
  return {
    page,
    first,
    async storm(way) {
      await page.bringToFront()
      await page.evaluate(
        (one) => (globalThis as unknown as { storm(way: string): Promise<void> }).storm(one),
        way,
      )
    },
    async ran() {
      const { metrics } = await devtools.send('Performance.getMetrics')
      const found = metrics.find(({ name }) => name === 'ThreadTime')
      if (!found) throw new Error('This browser does not say what its threads ran')
      return found.value * 1000
    },
    async weigh() {
      await devtools.send('HeapProfiler.collectGarbage')
      const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage')
      return (usedSize + embedderHeapUsedSize) / 1000
    },
  }
}
