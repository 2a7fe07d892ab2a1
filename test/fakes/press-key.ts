import type { Page } from 'puppeteer-core'
import type { PanelWorld } from './panel-chrome.ts'

/** Presses the key of a state, in a panel of an agent who is signed in, and waits for what it opens. */
export async function pressKey(page: Page, { key }: Pick<PanelWorld, 'key'>): Promise<void> {
  if (key === undefined) return
  await page.waitForSelector('.openers')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press(key as '0')
  await page.waitForSelector('.follow-ups [role="status"]:not(:empty)')
}
