import type { Browser } from 'puppeteer-core'
import type { Contestant } from '../peers/contestant.ts'
import type { Collector } from './collector.ts'
import { fill, open, press } from './hand.ts'
import { inNewWindow, load, openTab } from './visit.ts'

/** How long somebody looks at a form they have sent before they leave, in milliseconds. */
const lingering = 3_000

/** How long an answer may take once the collector is back and the page is open, in milliseconds. */
const patience = 10_000

/** How many answers arrived of one that was given, in two trials. */
export interface Delivery {
  /** Sent while the collector was down, the page closed, the collector back, the page reopened. */
  afterReload: number
  /** The button pressed twice, as a double click does. */
  afterDoubleClick: number
}

/** @param url of its page, which reaches the collector by the way that can be cut */
export async function deliver(
  browser: Browser,
  contestant: Contestant,
  url: string,
  collector: Collector,
): Promise<Delivery> {
  const [cut, doubled] = [newMark(), newMark()]
  const afterReload = await inNewWindow(browser, async (context) => {
    const { page } = await openTab(context)
    await load(page, url)
    await open(page, contestant)
    await fill(page, contestant.steps, cut)
    collector.setDown(true)
    await press(page, contestant.send)
    await wait(lingering)
    await page.close()
    // What a page sends while it ends finds the collector down as well.
    await wait(1_000)
    collector.setDown(false)
    const again = await openTab(context)
    await load(again.page, url)
    return countUntilStill(collector, cut)
  })
  const afterDoubleClick = await inNewWindow(browser, async (context) => {
    const { page } = await openTab(context)
    await load(page, url)
    await open(page, contestant)
    await fill(page, contestant.steps, doubled)
    await press(page, contestant.send, 2)
    await wait(lingering)
    return countUntilStill(collector, doubled)
  })
  return { afterReload, afterDoubleClick }
}

/** Waits for the first, and then for one that should not come. */
async function countUntilStill(collector: Collector, mark: string): Promise<number> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && (await collector.count(mark)) === 0) await wait(250)
  await wait(lingering)
  return collector.count(mark)
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A word nobody else writes: letters alone, so that nobody takes it for a number to hide. */
function newMark(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12))
  return [...letters].map((one) => String.fromCharCode(97 + (one % 26))).join('')
}
