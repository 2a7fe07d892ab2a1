import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { states, tab } from '../../fakes/panel-states.ts'
import { isFine, openAt, showAt } from '../../fakes/panel-window.ts'
import { anyBrowser, browsers } from '../../world/browser.ts'
import { letIn } from '../../world/inside-firefox.ts'
import { findKeyboardFaults } from '../../world/tab-through.ts'
import { isLong, times } from '../../world/times.ts'

let pages: PanelPages
let browser: Browser

beforeAll(async () => {
  pages = await servePanelPages()
})
afterAll(() => pages?.stop())

/**
 * Where the states are read: in all, or each in one of them. Firefox takes twice as long for one, so
 * that it reads one in six; what only it would show of the others is left to the long tests.
 */
const readers = isLong ? browsers : [...anyBrowser, ...browsers.slice(1)]
const present = readers.filter(({ path }) => path)

describe.each(present)('Every state of the panel, in $browser', (real) => {
  beforeAll(async () => {
    browser = await real.open({ args: real.browser === 'firefox' ? [letIn] : [] })
  })
  afterAll(() => browser?.close())
  const isMine = (at: number) => isLong || present[at % 6 === 5 ? present.length - 1 : 0] === real

  it.each(locales)(
    'hold an ordinary request without scrolling, at 360×781, in %s',
    async (locale) => {
      const shown = ['found, ordinary', 'found, of a usager who reads another language']
      for (const name of shown) {
        const start = states(locale)[name]
        if (!start) throw new Error(`There is no state ${name}.`)
        const page = await openAt(browser, `${pages.panel}?tab=${tab}`, {
          ...start,
          language: locale,
        })
        await page.setViewport({ width: 360, height: 781 })
        await page.evaluate(async () => void (await document.fonts.ready))
        expect(
          await page.evaluate(() => document.documentElement.scrollHeight),
          name,
        ).toBeLessThanOrEqual(781)
        const small = await page.$$eval('body *', (all) =>
          all
            .filter((one) => one.checkVisibility() && one.textContent && !one.children.length)
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 14)
            .map((one) => one.textContent),
        )
        expect(small, name).toEqual([])
        await page.close()
      }
    },
  )

  it.each(locales.slice(0, times(1, locales.length)))(
    'can be read by all, and gone through by keyboard, in %s',
    async (locale) => {
      let page = await browser.newPage()
      for (const [name, start] of Object.entries(states(locale)).filter((_, at) => isMine(at))) {
        await showAt(page, `${pages.panel}?tab=${tab}`, { ...start, language: locale })
        await isFine(page, name)
        expect(await page.$$eval('main h2#stage', (all) => all.length), name).toBe(1)
        expect(await findKeyboardFaults(page), name).toEqual([])
        // In Firefox the keyboard stays where it came out, beside the page that is loaded next.
        if (real.browser === 'firefox') {
          await page.close()
          page = await browser.newPage()
        }
      }
      await page.close()
    },
  )
})
