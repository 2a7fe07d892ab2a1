import type { Browser, CDPSession, Page } from 'puppeteer-core'
import type { Contestant } from '../peers/contestant.ts'
import { open } from './hand.ts'
import { inNewWindow, load, openTab, settle } from './visit.ts'

/** What a page holds: elements, in shadow roots too, and memory of its scripts in kB. */
export interface Weight {
  elements: number
  memory: number
}

/** What a page holds once it is loaded, and once the form is open and all has come. */
export function weigh(
  browser: Browser,
  contestant: Contestant,
  url: string,
): Promise<{ before: Weight; open: Weight }> {
  return inNewWindow(browser, async (context) => {
    const { page, devtools } = await openTab(context)
    await load(page, url)
    const before = await look(page, devtools)
    await open(page, contestant)
    await settle(page)
    return { before, open: await look(page, devtools) }
  })
}

async function look(page: Page, devtools: CDPSession): Promise<Weight> {
  const elements = await page.evaluate(() => {
    const roots: ParentNode[] = [document]
    let count = 0
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        count++
        if (element.shadowRoot) roots.push(element.shadowRoot)
      }
    return count
  })
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { elements, memory: usedSize / 1000 }
}
