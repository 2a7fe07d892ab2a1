import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { optionsStates, policy, toldByHub } from '../../fakes/options-states.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { answered, found, seen, world } from '../../fakes/panel-states.ts'
import { isFine, openAt, press, readFake, reads } from '../../fakes/panel-window.ts'
import { anyBrowser } from '../../world/browser.ts'

let pages: PanelPages

const hub = 'https://parvis.valmont.example'

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
      for (const [name, start] of Object.entries(optionsStates())) {
        const page = await openAt(browser, pages.options, { ...start, language: locale })
        await page.waitForSelector('.diagnostic')
        await isFine(page, `settings, ${name}`)
        await page.close()
      }
  })
})

describe.skipIf(!chromium?.path)('A setting of the organisation', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await (chromium?.open() ?? Promise.reject(new Error('no browser')))
  })
  afterAll(() => browser?.close())

  it('is said: what is offered, what the hub does not know, what cannot be read', async () => {
    const page = await openAt(browser, pages.options, world(seen, { local: { policy } }))
    await reads(page, 'Seuls ces motifs sont proposés ici : Renseigner l’usager qui le demande.')
    await reads(page, 'ne sont donc pas proposés : curiosity.')
    await reads(page, 'Réglage de votre organisation illisible : lockAfter')
    await page.close()
    const none = { ...policy, purposes: [] }
    const other = await openAt(browser, pages.options, world(seen, { local: { policy: none } }))
    await reads(other, 'Aucun motif n’est proposé ici : rien ne peut être demandé.')
    await other.close()
  })

  it('is all that the panel offers of purposes', async () => {
    const page = await openAt(browser, pages.panel, world(seen, { local: { hub, policy } }))
    await reads(page, 'Renseigner l’usager qui le demande')
    expect(await page.$$('.purpose')).toHaveLength(1)
    await page.close()
  })

  it('has its tools opened in one question, beside those the agent opened', async () => {
    const page = await openAt(browser, pages.options, world(seen, { local: { policy } }))
    await press(page, 'Ouvrir ces 2 outils')
    await reads(page, 'C’est ouvert.')
    const patterns = policy.tools.map((one) => `${one}/*`)
    expect(await readFake(page, 'asked')).toEqual([patterns.join(' ')])
    await page.close()
  })

  it('can be sent to the administrator of Parvis, without a word of anybody', async () => {
    const local = { hub, policy, 'tools.hub': toldByHub }
    const page = await openAt(browser, pages.options, world(answered(found('fr')), { local }))
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, {
        writeText: async (text: string) => window.fake.sent.push(text),
      })
    })
    await press(page, 'Copier le diagnostic')
    await reads(page, 'Le diagnostic est copié.')
    const [copied] = await readFake(page, 'sent')
    expect(copied).toMatch(/^Version de Parvis\s: 1\.2\.3\n/)
    expect(copied).toContain('city.office version 3 (serveur)')
    expect(copied).not.toMatch(/Camille|Roux|Benali|EC-2026|\+33/)
    await page.close()
  })

  it('leaves the agent their language and their keys', async () => {
    const page = await openAt(browser, pages.options, world(seen))
    await reads(page, 'Alt+Shift+U')
    await press(page, 'Changer les raccourcis')
    expect(await readFake(page, 'tabs')).toEqual(['chrome://extensions/shortcuts'])
    const english = await page.waitForSelector('label[lang="en"] input')
    await english?.click()
    await reads(page, 'Settings of Parvis')
    const browsers = await page.waitForSelector('label:not([lang]) input')
    await browsers?.click()
    await reads(page, 'Réglages de Parvis')
    await page.close()
  })
})

describe.each(anyBrowser)('The settings of the extension, in $browser', (real) => {
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
