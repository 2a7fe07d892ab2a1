import { existsSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { equip } from '../../world/extension.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { pressButton, readingOf } from '../../world/panel.ts'
import { type Person, sit, sitAt } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { reportHole } from '../../world/report-hole.ts'

/** Titles and links of the page, by language. */
const words = {
  fr: {
    title: 'Trois minutes à Valmont',
    other: 'English',
    agent: 'Ouvrez le dernier signalement',
  },
  en: { title: 'Three minutes in Valmont', other: 'Français', agent: 'Open the latest report' },
}

describe('The first page of the demo', () => {
  const folder = ownFolder()
  let product: Product
  beforeAll(async () => {
    product = await startLivedDemo(folder.path)
  })
  afterAll(async () => {
    await product?.stop()
    folder.remove()
  })

  /** The page in the language of a browser. */
  async function read(locale: string) {
    const headers = { 'accept-language': locale }
    const answer = await fetch(product.at('start here'), { headers })
    expect(answer.status).toBe(200)
    return parseHTML(await answer.text()).document
  }

  describe.each(['fr', 'en'] as const)('in %s', (locale) => {
    it('speaks the language of the browser, and offers the other', async () => {
      const page = await read(locale)
      expect(page.documentElement.lang).toBe(locale)
      expect(page.querySelector('h1')?.textContent).toBe(words[locale].title)
      const other = page.querySelector('.language')
      expect(other?.textContent).toBe(words[locale].other)
      const there = await fetch(
        new URL(other?.getAttribute('href') ?? '', product.at('start here')),
      )
      expect(await there.text()).toContain(words[locale === 'fr' ? 'en' : 'fr'].title)
    })

    it('leads nowhere that does not answer', async () => {
      const page = await read(locale)
      const links = [...page.querySelectorAll('main [href], main [src], head [href]')]
      const addresses = links.map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
      )
      expect(page.querySelectorAll('article ol a')).toHaveLength(9)
      for (const address of addresses)
        if (address.startsWith('#')) expect(page.querySelector(address), address).not.toBeNull()
        else {
          const { status } = await fetch(new URL(address, product.at('start here')))
          expect(status, address).toBe(200)
        }
    })
  })

  it('runs no script', async () => {
    const page = await read('fr')
    expect(page.querySelector('script')).toBeNull()
    const { headers } = await fetch(product.at('start here'))
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  it('names files of the extension that are there, and the address of the hub', async () => {
    const page = await read('fr')
    const told = [...page.querySelectorAll('#extension code')].map((one) => one.textContent ?? '')
    expect(told.filter((one) => existsSync(one))).toEqual([
      product.at('extension (chrome)'),
      `${product.at('extension (firefox)')}/manifest.json`,
    ])
    expect(told).toContain(product.at('hub'))
  })

  it('says so where it has no such page', async () => {
    const answer = await fetch(new URL('/nulle-part', product.at('start here')))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Voir les trois récits')
  })

  describe.each(anyBrowser)('in $browser', (real) => {
    describe.skipIf(!real.path)('', () => {
      let browser: Browser
      let visitor: Person
      beforeAll(async () => {
        browser = await real.open()
        visitor = await sit(browser)
        await visitor.page.setViewport({ width: 1280, height: 900 })
      })
      afterAll(() => browser?.close())

      const opens = (locale: 'fr' | 'en') =>
        visitor.goes(`${product.at('start here')}?locale=${locale}`)

      it('opens the back office at the report that its visitor just sent', async () => {
        await reportHole(visitor, product.at('site'))
        const [reference = ''] = /VO-\d{4}-\w{5}/.exec(await visitor.reads(/VO-\d{4}-\w{5}/)) ?? []
        await opens('fr')
        await visitor.presses(words.fr.agent)
        await visitor.reads(`Demande ${reference}`)
      })

      it('enters the console as the quality manager, even after the agent came in', async () => {
        await opens('fr')
        await visitor.presses(words.fr.agent)
        await visitor.reads('Demande et demandeur')
        const desk = sitAt(await visitor.page.browserContext().newPage())
        await desk.goes(`${product.at('console')}#connexion`)
        await desk.reads('Karim Haddad')
        await desk.page.close()
        await opens('fr')
        await visitor.presses('Entrez comme Sylvie Roche')
        await visitor.reads('Sylvie Roche')
        await visitor.reads('Où en sommes-nous')
      })

      it('then shows what usagers live beside what is owed to everyone, and their words', async () => {
        await opens('fr')
        await visitor.presses('Ouvrez le signalement de voirie')
        await visitor.reads('Ce que les usagers vivent')
        await visitor.reads('Ce qui est dû à tous')
        await opens('fr')
        await visitor.presses('Lisez les avis')
        await visitor.reads('attendent une réponse')
      })

      it('lets the agent of the story into the panel without a form', async () => {
        const world = await equip(real)
        await world.setHub(product.at('hub'))
        await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
        const { page, tab } = await world.openTab()
        const agent = sitAt(page)
        await agent.goes(`${product.at('start here')}?locale=fr`)
        await agent.presses(words.fr.agent)
        await agent.reads('Demande et demandeur')
        const panel = await world.openPanel(tab)
        await pressButton(panel, 'Se connecter')
        await eventually(async () => expect(await readingOf(panel)).toContain('Karim Haddad'))
        await world.close()
      })

      it('is gone through with the keyboard alone, each link in its order', async () => {
        await opens('en')
        const links = await visitor.page.$$eval('a', (all) => all.map(({ href }) => href))
        const reached: string[] = []
        for (const _ of links) {
          await visitor.page.keyboard.press('Tab')
          reached.push(
            await visitor.page.evaluate(() => (document.activeElement as HTMLAnchorElement).href),
          )
        }
        expect(reached).toEqual(links)
        await visitor.page.focus('article ol a')
        await visitor.page.keyboard.press('Enter')
        await visitor.reads('Report a street problem')
        expect(visitor.page.url()).toBe(`${product.at('site')}/en/voirie/signalement`)
      })
    })
  })
})
