import type { Browser, Page } from 'puppeteer-core'
import { installChrome, type PanelWorld } from '../fakes/panel-chrome.ts'
import { standStill } from './stand-still.ts'

/** How somebody prefers to read. */
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

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
