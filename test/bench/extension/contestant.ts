import type { Browser, Page } from 'puppeteer-core'

/** A Chromium of its own with one extension in it, or with none. */
export interface Contestant {
  name: string
  browser: Browser
  /** Where the scripts of the extension come from; `null` where there is none. */
  base: string | null
  /** Has a page opened, and waits until the extension watches it. */
  open(page: Page, url: string): Promise<Arrival>
  close(): Promise<void>
}

/** How an extension came into a page. */
interface Arrival {
  /** Milliseconds from the start of the navigation until it said what it found; `null` without one. */
  first: number | null
}

/** Hears what the script of an extension says to its own background. */
export interface Ear {
  /** Forgets what was heard. */
  clear(): Promise<void>
  /** Waits until this was said. @returns when, in milliseconds since 1970 */
  wait(said: string): Promise<number>
}

/** Opens an ear in a page of the extension itself, which is told whatever the background is told. */
export async function openEar(inside: Page): Promise<Ear> {
  await inside.evaluate(() => {
    const heard = new Map<string, number>()
    Object.assign(globalThis, { heard })
    chrome.runtime.onMessage.addListener(({ kind, action }: { kind?: string; action?: string }) => {
      const said = kind ?? action ?? ''
      if (!heard.has(said)) heard.set(said, performance.timeOrigin + performance.now())
    })
  })
  return {
    clear: () =>
      inside.evaluate(() =>
        (globalThis as unknown as { heard: Map<string, number> }).heard.clear(),
      ),
    wait: async (said) => {
      const at = await inside.waitForFunction(
        (one) => (globalThis as unknown as { heard: Map<string, number> }).heard.get(one),
        { polling: 50 },
        said,
      )
      return (await at.jsonValue()) ?? Number.NaN
    },
  }
}

/** Goes to an address. @returns when the page began to come, in milliseconds since 1970 */
export async function goTo(page: Page, url: string): Promise<number> {
  await page.goto(url)
  await page.bringToFront()
  return page.evaluate(() => performance.timeOrigin)
}
