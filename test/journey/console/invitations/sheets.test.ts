import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { startLivedDemo } from '../../../world/lived-demo.ts'
import { type Person, sit } from '../../../world/person.ts'
import { photographs } from '../../../world/photographs.ts'
import { ownFolder, type Product } from '../../../world/product.ts'
import { signIn } from '../../../world/sign-in.ts'

describe.each(anyBrowser)('What a counter prints, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#codes` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const fills = async (id: string, text: string) => {
      await sylvie.page.waitForSelector(`#${id}`)
      await sylvie.page.$eval(`#${id}`, (field) => (field as HTMLInputElement).select())
      await sylvie.page.type(`#${id}`, text)
    }
    const drawn = (within: string) =>
      sylvie.page.$$eval(`${within} svg.qr`, (all) => all.map(({ outerHTML }) => outerHTML))
    const hub = () => new URL(demo.at('console')).origin
    /** Pages of paper that leave the printer. */
    const pagesOfPaper = async () => {
      const paper = await sylvie.page.pdf({ preferCSSPageSize: true })
      return Buffer.from(paper)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)?.length
    }

    it('is a sheet of codes that a telephone reads, eight on a page', async () => {
      await sylvie.reads('Donnez un coupon à toutes les personnes')
      await expectAccessible(sylvie)
      await fills('sheet-number', '300')
      await sylvie.presses('Préparer les codes')
      await sylvie.reads('Écrivez un nombre de codes, de 1 à 240.')
      await fills('sheet-number', '10')
      await sylvie.presses('Préparer les codes')
      await sylvie.reads('10 codes sont prêts')
      await expectAccessible(sylvie)
      const codes = await sylvie.page.$$eval('.coupon-code', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      )
      expect(codes).toHaveLength(10)
      const squares = await drawn('.coupon')
      expect(squares.map(photographs)).toEqual(
        codes.map((code) => `${hub()}/a/${code.replaceAll('-', '')}`),
      )
      expect(await pagesOfPaper()).toBe(2)
      const cut = await sylvie.page.$$eval('.coupon', (all) =>
        all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
      )
      expect(cut).toEqual([])
    })

    it('is a poster that leads to the page for everybody, and says it is no measure', async () => {
      await sylvie.presses('Une affiche')
      await sylvie.reads('pas une mesure')
      await expectAccessible(sylvie)
      const [square = ''] = await drawn('.poster')
      const address = new URL(photographs(square) ?? '')
      expect(`${address.origin}${address.pathname}`).toBe(`${hub()}/avis/donner`)
      expect(address.searchParams.get('site')).toBe('valmont')
      expect(address.searchParams.get('service')).toBeTruthy()
      expect(await pagesOfPaper()).toBe(1)
    })
  })
})
