import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelText } from '#shared/text/agent/text.ts'
import { locales } from '#shared/text/locale.ts'
import type { PanelWorld } from '../../fakes/panel-chrome.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import {
  answered,
  email,
  found,
  reference,
  seen,
  states,
  tab,
  world,
} from '../../fakes/panel-states.ts'
import { focused, openAt, press, reads } from '../../fakes/panel-window.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'

let pages: PanelPages
let browser: Browser

beforeAll(async () => {
  pages = await servePanelPages()
})
afterAll(() => pages?.stop())

const open = (address: string, start: PanelWorld) => openAt(browser, address, start)
const openPanel = (start: PanelWorld) => open(`${pages.panel}?tab=${tab}`, start)
const set = (page: Page, values: Record<string, unknown>) =>
  page.evaluate((more) => window.fake.set('session', more), values)
describe.each(anyBrowser)('A request in the panel, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      browser = await real.open()
    })
    afterAll(() => browser?.close())

    it('says since when a request has what its service offers to all, and asks for it no more', async () => {
      const page = await openPanel(states('fr')['found, adapted'] ?? world(seen))
      await press(page, 'Appliquer une adaptation')
      await reads(
        page,
        'gros caractères, sur demande. Pour cette demande depuis lundi 23 novembre.',
      )
      expect(await page.$eval('.switch', (one) => one.textContent)).not.toContain('accueil')
      await page.close()
    })

    it('calls nobody one usager where nothing says that they are', async () => {
      for (const locale of locales) {
        const { linked, choices } = panelText[locale].now
        const page = await openPanel({
          ...(states(locale)['found, requests of one address'] ?? world(seen)),
          language: locale,
        })
        await reads(page, linked.reference)
        expect(await page.$eval('main', (one) => one.textContent)).not.toContain(choices)
        await page.close()
      }
    })

    it('keeps who, which request and the date in sight, and folds what the page shows too', async () => {
      const page = await openPanel(world(answered(found('fr'))))
      await reads(page, 'mardi 8 décembre')
      const inSight = () =>
        page.$eval('.line', (line) => {
          const { top, bottom } = line.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight ? line.textContent : ''
        })
      await page.setViewport({ width: 360, height: 500 })
      await press(page, 'Prévenir l’usager')
      await page.type('#step-text', 'Votre acte part demain.')
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
      for (const words of ['Amina Benali', reference.value, 'mardi 8 décembre', 'proche'])
        expect(await inSight()).toContain(words)
      const { bottom } = await page.$eval('.line', (one) => one.getBoundingClientRect().toJSON())
      const { top } = await page.$eval('#step-text', (one) => one.getBoundingClientRect().toJSON())
      expect(top).toBeGreaterThanOrEqual(bottom)

      expect(await page.$$('.chip')).toEqual([])
      await press(page, 'Amina Benali')
      await reads(page, 'vérifié, connu depuis mars 2025')
      await reads(page, email.value)
      const next = { ...seen, generation: seen.generation + 1 }
      await set(page, { [`tab.${tab}`]: answered(found('fr'), next) })
      await eventually(async () => expect(await page.$$('.chip')).toEqual([]))
      await page.close()
    })

    it('offers to open a request where the page is another one', async () => {
      const context = found('fr')
      const page = await openPanel(world(answered(context)))
      const links = () =>
        page.$$eval('a.strong', (all) => all.map(({ textContent }) => textContent))
      await reads(page, 'mardi 8 décembre')
      expect(await links()).toEqual([])
      const elsewhere = { ...seen, origin: 'https://messagerie.valmont.example' }
      await set(page, { [`tab.${tab}`]: answered(context, elsewhere) })
      await eventually(async () => expect(await links()).toHaveLength(1))
      await page.close()
    })

    it('copies the reference and the state, and shows them where the browser refuses', async () => {
      const page = await openPanel(
        states('fr')['found, of a usager who reads another language'] ?? world(seen),
      )
      await reads(page, 'mardi 8 décembre')
      const heard = () =>
        page.$$eval('.copied', (all) => all.map(({ textContent }) => textContent).join(''))
      for (const [isRefused, words, copied, says] of [
        [false, 'Copier la référence', /^EC-2026-0042$/, /Copié/],
        [true, 'Copier la référence', /^EC-2026-0042$/, /Sélectionnez à la main.*EC-2026-0042/],
        [false, 'Copier l’état (arabe)', /نحن نعالج/, /Copié/],
        [true, 'Copier l’état', /Nous nous occupons/, /Sélectionnez à la main.*Nous nous occupons/],
      ] as const) {
        await page.evaluate((refuses) => {
          const writeText = (text: string) => {
            document.documentElement.dataset['copied'] = text
            return refuses ? Promise.reject(new Error('no')) : Promise.resolve()
          }
          Object.defineProperty(navigator, 'clipboard', {
            configurable: true,
            value: { writeText },
          })
        }, isRefused)
        await press(page, words)
        await eventually(async () => expect(await heard()).toMatch(says))
        expect(await page.$eval('html', ({ dataset }) => dataset['copied'])).toMatch(copied)
      }
      await page.close()
    })

    it('places an approved text of another step with one press, and keeps what was typed', async () => {
      const context = found('fr')
      const texts = [
        { kind: 'message', name: 'Où en est l’acte', text: 'Il part le 8.', locale: 'fr' },
        { kind: 'late', name: 'Registre absent', text: 'Le registre revient le 9.', locale: 'fr' },
      ] as const
      const { request } = context
      const page = await openPanel(
        world(
          answered({ ...context, ...(request && { request: { ...request, texts: [...texts] } }) }),
        ),
      )
      await reads(page, 'mardi 8 décembre')
      const typedIn = (name: string) =>
        page.$eval(name, (field) => (field as { value?: string }).value)
      await page.keyboard.press('1')
      await eventually(async () => expect(await focused(page)).toContain('Il part le 8.'))
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await eventually(async () =>
        expect(await typedIn('#step-why')).toBe('Le registre revient le 9.'),
      )
      expect(await typedIn('#step-kind')).toBe('late')
      await page.type('#step-why', ' Peut-être.')
      await press(page, 'Registre absent')
      await press(page, 'Reprendre ce que j’avais écrit')
      expect(await typedIn('#step-why')).toBe('Le registre revient le 9. Peut-être.')
      await page.close()
    })
  })
})
