import { mkdirSync, rmSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { installChrome, type PanelWorld } from '../fakes/panel-chrome.ts'
import { type PanelPages, servePanelPages } from '../fakes/panel-pages.ts'
import { pressKey } from '../fakes/press-key.ts'
import { anyBrowser } from '../world/browser.ts'
import { standStill } from './stand-still.ts'

/** How somebody prefers to read. */
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** The pages of the extension and a browser to look at them, with an empty folder for what is seen. */
export async function lookAtPages(
  folder: string,
  look: (browser: Browser, pages: Omit<PanelPages, 'stop'>) => Promise<void>,
): Promise<void> {
  const [chromium] = anyBrowser
  if (!chromium?.path || chromium.browser !== 'chromium')
    throw new Error('The pictures are taken with Chromium, which is not here')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { stop, ...pages } = await servePanelPages()
  const browser = await chromium.open()
  await look(browser, pages)
  await browser.close()
  await stop()
}

/** A page of the extension as it is in a state, once all of it is drawn. */
export async function openState(
  browser: Browser,
  address: string,
  start: PanelWorld,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await standStill(page)
  await page.evaluateOnNewDocument(installChrome, start)
  await page.goto(address)
  await page.waitForSelector('h2')
  await pressKey(page, start)
  await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'))
  await page.waitForNetworkIdle({ idleTime: 100 })
  await page.evaluate(async () => void (await document.fonts.ready))
  return page
}

/** Shows a page in a scheme, without motion. */
export async function wear(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
}
