import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core'
import { installProbe } from './probe.ts'

/** The window of a common laptop. */
const viewport = { width: 1280, height: 800 }

/** A page that is watched. */
export interface Visit {
  page: Page
  devtools: CDPSession
}

/** How slow the machine and the way to it are. */
export interface Slowness {
  /** How many times slower the processor. */
  processor?: number
  network?: 'slow 4G'
}

/** 150 ms for each request, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 }

/** Does something in a browser window that shares nothing with others and has kept nothing. */
export async function inNewWindow<T>(
  browser: Browser,
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext()
  try {
    return await act(context)
  } finally {
    await context.close()
  }
}

/** Opens a tab, with the probe in every page it will show. */
export async function openTab(context: BrowserContext, slowness: Slowness = {}): Promise<Visit> {
  const page = await context.newPage()
  const devtools = await page.createCDPSession()
  await page.setViewport(viewport)
  await installProbe(page)
  await page.emulateCPUThrottling(slowness.processor ?? 1)
  if (slowness.network) await page.emulateNetworkConditions(slow4g)
  return { page, devtools }
}

/** Goes to a page and waits until it is loaded and nothing more is asked for. */
export async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
}

/** Waits until nothing is fetched for half a second, and the page has nothing to do. */
export async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 15_000 }).catch(() => {})
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 })),
  )
}
