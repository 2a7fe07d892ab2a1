import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

const dates = '[data-chart="crossed-dates-usager-open"]'
const cells = `${dates} + .crossed-cells`

describe.each(anyBrowser)('The crossed table of a service, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      const page = () => `${demo.at('hub')}/console/#service/etat-civil`
      await signIn(sylvie, { at: page }, 'sylvie.roche')
      await sylvie.reads('Ce qui est promis, ce qui est vécu')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const textOf = (selector: string) =>
      sylvie.page.$eval(selector, (found) => found.textContent?.replace(/\s+/g, ' ') ?? '')

    it('tells dates that were kept and badly perceived, cell by cell, and what to do of each', async () => {
      await sylvie.page.waitForSelector(cells)
      expect(await textOf(dates)).toMatch(/Date tenue, et pourtant mal perçue : \d+ avis sur \d+/)
      // Never without what is due to all.
      expect(await textOf(`${dates} .chart-beside`)).toMatch(/selon le registre : \d+ dates tenues/)
      expect(await textOf(`${cells} [data-cell="kept_badly"]`)).toMatch(
        /Conforme mais mal perçu\d+ avis.*À comprendre/,
      )
      expect(await textOf(`${cells} [data-cell="missed_well"]`)).toContain('jamais une réussite')
      expect(await textOf(`${cells} [data-cell="unanswered"]`)).toContain('Sans réponse')
      const drawn = await sylvie.page.$$eval(`${dates} .norm-grid-cell`, (all) =>
        all.map((one) => [one.getAttribute('data-cell'), one.querySelector('circle') !== null]),
      )
      expect(drawn).toEqual([
        ['kept_well', true],
        ['kept_badly', true],
        ['missed_well', true],
        ['missed_badly', true],
        ['unanswered', false],
      ])
      await expectAccessible(sylvie)
    })

    it('says that a wide window is lived worse, and sets proofs in time beside the others, naming no cause', async () => {
      expect(await textOf('[data-chart="crossed-windows-open"] .chart-sentence')).toMatch(
        /Jusqu’à une semaine : \d+ % d’usagers satisfaits, contre \d+ % pour « Une journée »/,
      )
      const proofs = await textOf('[data-chart="crossed-proofs-open"]')
      expect(proofs).toMatch(
        /Toutes les preuves à temps : \d+ usagers sur \d+ l’ont su\. [^.:]+ : \d+ sur \d+\. L’écart /,
      )
      expect(proofs).not.toMatch(/défaut|communication/)
      expect(proofs).toMatch(/\d+ étapes dues sur \d+ ont eu leur preuve à temps/)
      expect(await textOf('[data-chart="crossed-measures-invited"] .chart-sentence')).toMatch(
        /Erreurs dans la page, une ou plus : \d+ % d’usagers satisfaits, contre \d+ %/,
      )
    })

    it('opens the comments of a cell by the keyboard, by the month, and keeps them without the hub', async () => {
      const { page } = sylvie
      const badly = `${cells} [data-cell="kept_badly"]`
      // Under a cell of fewer than eleven there is nothing to open.
      expect(await page.$(`${cells} [data-cell="missed_well"] button`)).toBeNull()
      await page.focus(`${badly} button`)
      await page.keyboard.press('Enter')
      await sylvie.reads('Commentaires : Conforme mais mal perçu')
      const read = () => page.$$eval(`${badly} blockquote`, (all) => all.length)
      const first = await read()
      expect(first).toBeGreaterThan(10)
      expect(await textOf(badly)).toMatch(/(janvier|février|mars|avril|mai|juin|juillet|août)|bre/)
      expect(await textOf(badly)).not.toMatch(/lundi|mardi|mercredi|jeudi|vendredi|\d \w+bre/)
      await expectAccessible(sylvie)

      await page.setRequestInterception(true)
      let isCut = true
      page.on('request', (request) =>
        isCut && request.url().includes('before=') ? void request.abort() : void request.continue(),
      )
      await page.click(`${badly} .crossed-comments button`)
      await sylvie.reads('Les commentaires n’ont pas pu être lus.')
      expect(await read()).toBe(first)
      isCut = false
      await page.click(`${badly} .crossed-comments button`)
      await sylvie.reads('Il n’y a pas d’autre commentaire.')
      await expectFocusOn(sylvie, 'Il n’y a pas d’autre commentaire.')
      expect(await read()).toBeGreaterThan(first)
      page.removeAllListeners('request')
      await page.setRequestInterception(false)
    })

    it('is read in English, and on a telephone without scrolling sideways', async () => {
      await sylvie.presses('English')
      await sylvie.reads('What is promised, what is lived')
      await sylvie.reads('Compliant but badly perceived')
      await sylvie.page.setViewport({ width: 320, height: 640 })
      const wide = await sylvie.page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
      await expectAccessible(sylvie)
    })
  })
})
