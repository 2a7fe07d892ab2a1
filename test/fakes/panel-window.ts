import type { Browser, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { findViolations, prefers, rulesOfDark } from '../world/accessible.ts'
import { eventually } from '../world/eventually.ts'
import { press as pressFound } from '../world/press.ts'
import { type FakeBrowser, installChrome, type PanelWorld } from './panel-chrome.ts'
import { pressKey } from './press-key.ts'

declare global {
  interface Window {
    fake: FakeBrowser
  }
}

/** A page of the extension in a browser window of its own. */
export async function openAt(browser: Browser, address: string, start: PanelWorld): Promise<Page> {
  const page = await browser.newPage()
  await showAt(page, address, start)
  return page
}

/** Shows a page of the extension in a window, whatever it showed before: cheaper than a new one. */
export async function showAt(page: Page, address: string, start: PanelWorld): Promise<void> {
  await page.setViewport({ width: 360, height: 800 })
  const { identifier } = await page.evaluateOnNewDocument(installChrome, start)
  await page.goto(address)
  await page.removeScriptToEvaluateOnNewDocument(identifier)
  await page.waitForSelector('h2')
  await page.bringToFront()
  await pressKey(page, start)
}

/** All the words of a page. */
export const textOf = (page: Page) =>
  page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '))
/** The words of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim())
/** What the panel did to its browser. */
export const readFake = <Key extends keyof FakeBrowser>(page: Page, key: Key) =>
  page.evaluate((name) => window.fake[name], key) as Promise<FakeBrowser[Key]>
/** Waits until a page has these words. */
export const reads = (page: Page, words: string) =>
  eventually(async () => expect(await textOf(page)).toContain(words))

/** Waits until what the page shows has stood long enough for a press to count. */
export const isSettled = (page: Page) => page.waitForSelector('.purposes[data-settled="true"]')

/** Presses the button or link that has these words. */
export async function press(page: Page, words: string): Promise<void> {
  const find = () =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('button, a')].find((one) =>
          one.textContent?.replace(/\s+/g, ' ').includes(wanted),
        ),
      { polling: 50 },
      words,
    )
  await pressFound(find as () => ReturnType<Page['$']>)
}

/** No violation in light at 320 px and in dark at 260, nothing to scroll sideways for, targets large enough. */
export async function isFine(page: Page, name: string): Promise<void> {
  for (const [scheme, width, rules] of [
    ['light', 320, undefined],
    ['dark', 260, rulesOfDark],
  ] as const) {
    await prefers(page, scheme)
    await page.setViewport({ width, height: 640 })
    expect(await findViolations(page, rules), `${name}, ${scheme} at ${width} px`).toEqual([])
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, `${name} at ${width} px`).toBe(0)
  }
  const small = await page.$$eval('button, a.strong', (all) =>
    all
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map(({ textContent }) => textContent),
  )
  expect(small, name).toEqual([])
}
