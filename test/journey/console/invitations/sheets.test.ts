import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townDay } from '../../../../demo/valmont/promise.ts'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { withKey } from '../../../world/count.ts'
import { databaseOf, startLivedDemo } from '../../../world/lived-demo.ts'
import { type Person, sit } from '../../../world/person.ts'
import { photographs } from '../../../world/photographs.ts'
import { pressStep } from '../../../world/press-step.ts'
import { ownFolder, type Product } from '../../../world/product.ts'
import { signIn } from '../../../world/sign-in.ts'
import { sitWithoutScript } from '../../../world/sit-without-script.ts'

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
    const continues = ({ page }: Person) => pressStep(page, 'form button[type=submit]')
    const answers = ({ page }: Person) => pressStep(page, '.points button:last-child')
    const fitsPhone = async ({ page }: Person) =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      )
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

    it('is answered by usagers who type their code, and counts as invited at that counter', async () => {
      await sylvie.goes(`${demo.at('console')}#codes`)
      await sylvie.presses('Une feuille de codes')
      await sylvie.page.select('#sheet-place', 'annexe-des-tilleuls')
      await fills('sheet-number', '6')
      await sylvie.presses('Préparer les codes')
      await sylvie.reads('6 codes sont prêts')
      const codes = await sylvie.page.$$eval('.coupon-code', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      )
      expect(await sylvie.page.$eval('.coupon', (one) => one.textContent)).toContain(
        'Mairie annexe des Tilleuls',
      )
      // As people type: small letters, no dash, letters that look like digits, and spaces around.
      const asTyped = [
        (code: string) => code,
        (code: string) => code.toLowerCase().replaceAll('-', ''),
        (code: string) => ` ${code.replaceAll('0', 'O').replaceAll('1', 'l')} `,
        (code: string) => code.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'I'),
        (code: string) => code.replaceAll('-', ' – '),
      ]
      for (const [nth, write] of asTyped.entries()) {
        const phone = await (nth < 3 ? sit(browser) : sitWithoutScript(browser, real))
        await phone.page.setViewport({ width: 320, height: 568 })
        await phone.goes(`${hub()}/a?locale=fr`)
        await fitsPhone(phone)
        if (nth === 0) await expectAccessible(phone)
        await phone.page.type('#code', write(codes[nth] ?? ''))
        await continues(phone)
        await phone.page.waitForSelector('[name=q][value=overall]')
        await fitsPhone(phone)
        for (;;) {
          if (await phone.page.$('textarea')) break
          await answers(phone)
          await fitsPhone(phone)
        }
        await pressStep(phone.page, '.turn button')
        expect(await phone.page.$eval('.code-written', (one) => one.textContent)).toMatch(
          /^A-[0-9A-Z-]{19}$/,
        )
        await phone.leaves()
      }
      // On the first of a month nobody else is invited yet, and one frame alone is not split.
      for (let nth = 0; nth < 12; nth += 1)
        await withKey(demo, '/v1/invitations', { service: 'etat-civil', locale: 'fr' })
      const month = townDay(new Date()).slice(0, 7)
      await sylvie.goes(`${demo.at('console')}#donnees`)
      await sylvie.reads('Qui a répondu')
      await sylvie.page.waitForSelector('#period')
      await sylvie.page.select('#period', month)
      // On the first days of a month another frame may have one to four answers: both are hidden.
      await sylvie.reads(
        /Feuilles de guichet\s: (5 réponses sur \d+ invités|moins de 5 réponses sur \d+ invités, ou masquées)/,
      )
      const database = openPostgres(databaseOf(folder.path), 1)
      await foldEach(database)
      const rows = await database.query<{ stream: string; territory: string; n: number }>(
        `select f.stream, f.territory, count(*)::int as n from feedback f
         join invitation i on (i.organisation, i.feedback) = (f.organisation, f.feedback)
         where i.frame = 'counter' group by 1, 2`,
      )
      await database.close()
      expect(rows).toEqual([{ stream: 'invited', territory: 'les-tilleuls', n: 5 }])
    })
  })
})
