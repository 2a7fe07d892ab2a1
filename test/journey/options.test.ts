import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { type KeptTools, noTools } from '../../extension/kept-tools.ts'
import { type PanelPages, servePanelPages } from '../fakes/panel-pages.ts'
import { seen, world } from '../fakes/panel-states.ts'
import { isFine, openAt, press, readFake, reads } from '../fakes/panel-window.ts'
import { ruleOf } from '../fakes/rule-signer.ts'
import { anyBrowser, browsers } from '../world/browser.ts'

let pages: PanelPages

/** What was taken of what a hub said of the tools. */
const toldByHub: KeptTools = {
  ...noTools,
  rules: [ruleOf('city.office', 3, 'Guichet')],
  leftOut: [
    { id: null, version: null, why: 'unsigned' },
    { id: null, version: null, why: 'unsigned' },
    { id: 'city.later', version: 4, why: 'schema' },
  ],
}

beforeAll(async () => {
  pages = await servePanelPages()
})
afterAll(() => pages?.stop())

const [chromium] = anyBrowser

describe.skipIf(!chromium?.path)('The settings of the extension', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await (chromium?.open() ?? Promise.reject(new Error('no browser')))
  })
  afterAll(() => browser?.close())

  it('can be read by all, in every state', async () => {
    for (const locale of locales)
      for (const more of [
        {},
        { managed: { hub: 'https://parvis.valmont.example' } },
        { origins: ['https://demandes.valmont.example/*'] },
        { local: { 'tools.hub': toldByHub } },
      ]) {
        const page = await openAt(
          browser,
          pages.options,
          world(seen, { language: locale, ...more }),
        )
        await page.waitForSelector('#tool')
        await isFine(page, `settings ${JSON.stringify(more)}`)
        await page.close()
      }
  })
})

describe.each(browsers)('The settings of the extension, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let browser: Browser

    beforeAll(async () => {
      browser = await real.open()
    })
    afterAll(() => browser?.close())

    it('keeps the address of a hub, and says what is wrong with another', async () => {
      const page = await openAt(browser, pages.options, world(seen, { local: {} }))
      const field = await page.waitForSelector('#hub')
      for (const [typed, says] of [
        ['', 'Écrivez l’adresse'],
        ['parvis', 'Cette adresse n’est pas complète.'],
        ['http://parvis.example', 'Cette adresse n’est pas protégée.'],
        ['https://parvis.example/', 'L’adresse est enregistrée.'],
      ] as const) {
        await field?.evaluate((one) => (one as HTMLInputElement).select())
        await page.keyboard.press('Backspace')
        await page.type('#hub', typed)
        await page.keyboard.press('Enter')
        await reads(page, says)
      }
      const kept = await page.evaluate(() => window.chrome.storage.local.get('hub'))
      expect(kept).toEqual({ hub: 'https://parvis.example' })
      await page.close()
    })

    it('says which rules the organisation gave, and why others are not used', async () => {
      const local = { 'tools.hub': toldByHub }
      const page = await openAt(browser, pages.options, world(seen, { local }))
      await reads(page, 'Guichet, version 3')
      await reads(page, 'Une règle sans nom sûr : sa signature n’est pas celle de votre')
      await reads(page, 'city.later, version 4 : elle demande une version plus récente')
      await page.close()
    })

    it('opens a tool and closes it again', async () => {
      const page = await openAt(browser, pages.options, world(seen))
      await page.waitForSelector('#tool')
      await page.type('#tool', 'https://demandes.valmont.example/Ticket/1?x=2')
      await press(page, 'Ouvrir cet outil')
      await reads(page, 'https://demandes.valmont.example est ouvert.')
      await press(page, 'Retirer')
      await reads(page, 'Aucun outil n’est ouvert.')
      expect(await readFake(page, 'asked')).toEqual(['https://demandes.valmont.example/*'])
      await page.close()
    })
  })
})
