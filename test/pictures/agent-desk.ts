import type { Page } from 'puppeteer-core'
import type { Locale } from '#shared/text/locale.ts'
import { browsers } from '../world/browser.ts'
import { type Equipped, equip } from '../world/extension.ts'
import { pressButton, signInToPanel } from '../world/panel.ts'
import { ownFolder, startDemo } from '../world/product.ts'

/** An agent of the demo's town, with the built extension beside the town's back office. */
export interface Desk {
  /** The panel, as wide as browsers open it. */
  panel: Page
  office: Page
  speaks(locale: Locale): Promise<void>
  signsIn(login: string): Promise<void>
  /** Opens the back office to Parvis. */
  opensTool(): Promise<void>
  closesTool(): Promise<void>
  /** Opens a request whose reference begins so: the newest, or as many before it. */
  opens(prefix: string, before?: number): Promise<void>
  /** Presses the button of the panel that has these words. */
  presses(words: string): Promise<void>
  /** Gives a purpose by its key. There when what is meant is shown. */
  looks(digit: '1' | '2', shows: string): Promise<void>
  /** The server stops, and the agent looks. */
  cutsOff(): Promise<void>
  leaves(): Promise<void>
}

/** A panel as browsers open it, in pixels. */
export const size = { width: 360, height: 700 }

/** Sits an agent down, signed out, in front of a demo of their own. */
export async function atDesk(): Promise<Desk> {
  const chromium = browsers.find(({ browser, path }) => browser === 'chromium' && path)
  if (!chromium) throw new Error('The pictures are taken with Chromium, which is not here')
  const folder = ownFolder()
  const product = await startDemo(folder.path)
  const world = await equip(chromium)
  await world.setHub(product.at('hub'))
  const { page: office, tab } = await world.openTab()
  const panel = await world.openPanel(tab)
  await office.setViewport({ width: 899, height: 700 })
  await panel.setViewport(size)
  for (const page of [office, panel])
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
  let path = '/demandes'
  const goes = async (next = path) => {
    path = next
    await office.bringToFront()
    await office.goto(`${product.at('back office')}${path}`)
  }
  const opens = async (prefix: string, before = 0) => {
    await goes('/demandes')
    const found = await office.$$eval(
      'main td a, main th a',
      (links, begins, at) =>
        links.map(({ textContent }) => textContent ?? '').filter((one) => one.startsWith(begins))[
          at
        ],
      prefix,
      before,
    )
    await goes(`/demandes/${found}`)
  }
  const looks: Desk['looks'] = async (digit, shows) => {
    await panel.bringToFront()
    await panel.waitForSelector('.purposes[data-settled="true"]')
    await panel.keyboard.press(digit)
    await panel.waitForSelector(shows)
  }
  return {
    panel,
    office,
    async speaks(locale) {
      await say(world, locale)
      await office.setExtraHTTPHeaders({ 'accept-language': locale })
      if (!product.process.killed) await goes()
      await panel.waitForSelector(`html[lang^="${locale}"]`)
    },
    async signsIn(login) {
      await say(world, 'fr')
      await signInToPanel(world, panel, login)
    },
    opensTool: () => world.grant(product.at('back office')),
    closesTool: () => world.withdraw(product.at('back office')),
    opens,
    presses: (words) => pressButton(panel, words),
    looks,
    async cutsOff() {
      if (product.process.killed) return
      await panel.bringToFront()
      await panel.keyboard.press('Escape')
      await product.kill()
      await looks('2', '.where .strong')
    },
    async leaves() {
      await world.close()
      await product.stop()
      folder.remove()
    },
  }
}

const say = (world: Equipped, locale: Locale) =>
  world.inside.evaluate((language) => chrome.storage.local.set({ language }), locale)
