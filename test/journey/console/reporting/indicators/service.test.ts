import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { heightOf, highestPage } from '../../../../world/height.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

const dates = '[data-chart="crossed-dates-usager-open"]'
const cells = `${dates} + .crossed-cells`

describe.each(anyBrowser)('The page of a service, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#service/etat-civil` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const textOf = (selector: string) =>
      sylvie.page.$eval(selector, (found) => found.textContent?.replace(/\s+/g, ' ') ?? '')
    const opens = (address: string) =>
      sylvie.page.evaluate((wanted) => {
        location.hash = wanted
      }, address)

    it('says first how it stands in both worlds, side by side, at the same size', async () => {
      await sylvie.page.waitForSelector('.standing-half:nth-child(2)')
      const halves = await sylvie.page.$$eval('.standing-half', (all) =>
        all.map((one) => ({
          world: one.getAttribute('data-world'),
          width: one.getBoundingClientRect().width,
          top: one.getBoundingClientRect().top,
          said: one.textContent ?? '',
        })),
      )
      const [usager, commun] = halves
      expect(halves.map(({ world }) => world)).toEqual(['usager', 'commun'])
      expect(usager?.width).toBe(commun?.width)
      expect(usager?.top).toBe(commun?.top)
      expect(usager?.said).toMatch(/objectif de 80\s%/)
    })

    it('then where the gap opens: the widest that is decided, and what nobody measures', async () => {
      await sylvie.reads(/Là où l’écart est le plus large : entre ce qui est fait et ce qui en est/)
      const links = await sylvie.page.$$eval('.gap-chain [data-link]', (all) =>
        all.map((one) => [
          one.getAttribute('data-link'),
          one.getAttribute('data-verdict'),
          one.textContent,
        ]),
      )
      expect(links.map(([link]) => link)).toEqual([
        'understood',
        'promised',
        'delivered',
        'informed',
        'lived',
      ])
      for (const [link, verdict, words] of links)
        expect(words, String(link)).toMatch(
          verdict === 'gap' ? /%écart établi/ : /non mesuré|pas assez|[Ii]ncertain|tenu/,
        )
    })

    it('draws satisfaction against its target beside dates kept, and holds in three screens', async () => {
      await sylvie.page.waitForSelector('[data-chart="months"] .chart-norm')
      expect(await textOf('[data-chart="months"] .chart-norm')).toMatch(/objectif80\s%/)
      const panels = await sylvie.page.$$eval('.chart-series > [data-world]', (all) =>
        all.map((one) => one.getAttribute('data-world')),
      )
      expect(panels).toEqual(['usager', 'commun'])
      expect(await sylvie.page.$$('.service-questions li')).toHaveLength(10)
      expect(await heightOf(sylvie)).toBeLessThanOrEqual(highestPage)
      await expectAccessible(sylvie)
    })

    it('takes a chart along in three presses', async () => {
      await sylvie.page.focus('[data-chart="months"] .chart-made summary')
      await tabTo(sylvie, 'Emporter')
      await sylvie.page.keyboard.press('Enter')
      await tabTo(sylvie, 'Chiffres (CSV)')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Le fichier parvis-months.csv est enregistré.')
    })

    it('leads to a question, where the keyboard goes on, and back', async () => {
      await sylvie.page.focus('.service-questions a[href*="/delays"]')
      await sylvie.page.keyboard.press('Enter')
      await expectFocusOn(sylvie, /Combien de temps attend-on une réponse/)
      await sylvie.page.waitForSelector('[data-chart="delays"]')
      expect(await textOf('[data-chart="delays"] .chart-sentence')).toMatch(/Encore ouvertes : \d/)
      expect(await textOf('[data-chart="delays"] .chart-axis')).toMatch(/100\s%/)
      await expectAccessible(sylvie)
      await sylvie.page.click('main a[href*="#service/etat-civil"]')
      await expectFocusOn(sylvie, 'Acte de naissance')
    })

    it('tells each dimension as it is lived beside its civic twin, and holds none against a minimum', async () => {
      await opens('#service/etat-civil/lived')
      await sylvie.reads(/Plutôt mal vécu : [^.]*Empathie/)
      const worlds = await sylvie.page.$$eval('[data-chart="dimensions"] .chart-interval', (all) =>
        all.map((one) => one.getAttribute('data-world')),
      )
      expect(worlds).toEqual([...Array(5).fill('usager'), 'commun'])
      expect(await textOf('[data-chart="dimensions"]')).not.toMatch(/acceptable|tolérance/i)
    })

    it('answers each question in a sentence, with the other world once, its figures, and no statistician', async () => {
      const questions = ['expected', 'equal', 'speed', 'believed', 'method']
      for (const question of questions) {
        await opens(`#service/etat-civil/${question}`)
        await eventually(async () => {
          const drawn = await sylvie.page.$$eval('[data-chart]', (all) =>
            all.map((one) => ({
              sentence: one.querySelector('.chart-sentence')?.textContent?.trim() ?? '',
              rows: one.querySelectorAll('tbody tr').length,
            })),
          )
          expect(drawn.length, question).toBeGreaterThan(0)
          for (const { sentence, rows } of drawn) {
            expect(sentence, question).not.toBe('')
            expect(rows, question).toBeGreaterThan(0)
          }
        })
        expect(await sylvie.page.$$('.chart-beside'), question).toHaveLength(1)
        const said = await sylvie.page.$$eval('main p', (all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
        )
        expect(said.join(' '), question).not.toMatch(
          /Kaplan|Meier|Holm|Newcombe|Welch|Wilson|Cronbach/,
        )
        expect(await heightOf(sylvie), question).toBeLessThanOrEqual(highestPage)
      }
      await expectAccessible(sylvie)
    })

    it('tells dates that were kept and badly perceived, cell by cell, and what to do of each', async () => {
      await opens('#service/etat-civil/dates')
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
        /Toutes signalées à temps : \d+ usagers sur \d+ l’ont su\. [^.:]+ : \d+ sur \d+\. L’écart /,
      )
      expect(proofs).not.toMatch(/défaut|communication/)
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

    it('keeps the size of letters on a phone, and scrolls only one way', async () => {
      await sylvie.page.setViewport({ width: 320, height: 800 })
      for (const address of ['#service/etat-civil', '#service/etat-civil/dates']) {
        await opens(address)
        await eventually(async () => {
          const scales = await sylvie.page.$$eval('[data-chart] svg', (all) =>
            all
              .filter((svg) => svg.checkVisibility())
              .map((svg) => {
                const { width } = (svg as SVGSVGElement).viewBox.baseVal
                return svg.getBoundingClientRect().width / width
              }),
          )
          expect(scales.length).toBeGreaterThan(0)
          for (const scale of scales) expect(scale).toBeCloseTo(1, 1)
        })
        const wide = await sylvie.page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(320)
      }
      await sylvie.page.setViewport({ width: 1200, height: 800 })
    })

    it('says of a month what may not be published alone, keeps it in the address, and draws nothing', async () => {
      await opens('#service/etat-civil/lived')
      await sylvie.page.waitForSelector('#period')
      const months = await sylvie.page.$$eval('#period option', (options) =>
        options.map((option) => (option as HTMLOptionElement).value),
      )
      const early = months.filter((one) => /^\d{4}-\d{2}$/.test(one)).at(-1) ?? ''
      await sylvie.page.select('#period', early)
      await sylvie.reads(/Trop peu de réponses dans cette période|Chiffre non publié/)
      expect(await sylvie.page.evaluate(() => location.hash)).toContain(`?periode=${early}`)
      await expectAccessible(sylvie)
    })

    it('says it all in English too', async () => {
      await opens('#service/voirie')
      await sylvie.presses('English')
      await sylvie.reads('Is the service the same everywhere?')
      await sylvie.reads('How long does an answer take?')
      await expectAccessible(sylvie)
    })
  })
})
