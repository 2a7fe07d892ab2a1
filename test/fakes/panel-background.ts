import type { Page } from 'puppeteer-core'
import { type FakeBrowser, settled } from './chrome.ts'
import type { PanelWorld } from './panel-chrome.ts'
import { readFake } from './panel-window.ts'

/** What a panel in a window is given of the browser its background runs in. */
export function worldOf(browser: FakeBrowser, active: number): PanelWorld {
  return {
    session: { ...Object.fromEntries(browser.session), signIn: { state: 'idle' } },
    local: Object.fromEntries(browser.local),
    managed: {},
    active,
    language: 'fr',
    origins: [],
    agrees: true,
    isFirefox: false,
    isPinned: true,
  }
}

/**
 * Carries what a panel says to a background that runs here, and what that keeps to the panel.
 * @returns what does it, as often as it is called
 */
export function carryBetween(page: Page, browser: FakeBrowser): () => Promise<void> {
  let carried = 0
  let before = ''
  return async () => {
    const sent = await readFake(page, 'sent')
    for (const message of sent.slice(carried)) await browser.panelSays(message as object)
    carried = sent.length
    await settled()
    const kept = Object.fromEntries(
      [...browser.session].filter(([name]) => /^(tab|acts)\./.test(name)),
    )
    const now = JSON.stringify(kept)
    if (now === before) return
    before = now
    await page.evaluate((values) => window.fake.set('session', values), kept)
  }
}
