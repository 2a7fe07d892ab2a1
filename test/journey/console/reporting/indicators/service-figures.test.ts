import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

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
    const charts = () =>
      sylvie.page.$$eval('[data-chart]', (all) =>
        all.map((one) => ({
          id: one.getAttribute('data-chart'),
          sentence: one.querySelector('.chart-sentence')?.textContent?.trim() ?? '',
          beside: one.querySelector('.chart-beside')?.textContent?.trim() ?? '',
          rows: one.querySelectorAll('tbody tr').length,
        })),
      )

    it('begins with the chain of gaps: the widest that is decided first, and what nobody measures', async () => {
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
          verdict === 'gap' ? /%écart établi/ : /non mesuré|pas assez|on ne peut pas conclure|tenu/,
        )
      const first = await sylvie.page.$eval('.service-section', (found) => found.id)
      expect(first).toBe('service-chain-part')
    })

    it('tells each dimension as it is lived beside its civic twin, and holds none against a minimum', async () => {
      await sylvie.reads('Que vivent les usagers, dimension par dimension')
      await sylvie.reads(/Plutôt mal vécu : [^.]*Empathie/)
      const worlds = await sylvie.page.$$eval('[data-chart="dimensions"] .chart-interval', (all) =>
        all.map((one) => one.getAttribute('data-world')),
      )
      expect(worlds).toEqual([...Array(5).fill('usager'), 'commun'])
      expect(await textOf('[data-chart="dimensions"]')).not.toMatch(/acceptable|tolérance/i)
    })

    it('draws nothing without its sentence, what the other world says, and its figures', async () => {
      await sylvie.reads('Combien de temps attend-on une réponse')
      await eventually(async () => {
        const drawn = await charts()
        const ids = drawn.map(({ id }) => id)
        expect(ids).toEqual(
          expect.arrayContaining([
            'chain',
            'dimensions',
            'expected',
            'believed',
            'months',
            'delays',
          ]),
        )
        for (const { id, sentence, beside, rows } of drawn) {
          expect(sentence, String(id)).not.toBe('')
          expect(beside, String(id)).not.toBe('')
          expect(rows, String(id)).toBeGreaterThan(0)
        }
      })
      expect(await textOf('[data-chart="delays"] .chart-sentence')).toMatch(/Encore ouvertes : \d/)
      expect(await textOf('[data-chart="expected"] .chart-sentence')).toMatch(
        /Moins bien : \d+ % \(entre \d+ et \d+ %\)/,
      )
      await expectAccessible(sylvie)
    })

    it('opens the figures of a chart by the keyboard', async () => {
      await sylvie.page.focus('[data-chart="dimensions"] summary')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Attendu avant')
      await tabTo(sylvie, 'Emporter')
      await expectAccessible(sylvie)
    })

    it('leads from its contents to a question, where the keyboard goes on', async () => {
      await sylvie.page.focus('.page-contents a[href$="/delays"]')
      await sylvie.page.keyboard.press('Enter')
      await eventually(async () =>
        expect(await sylvie.page.evaluate(() => document.activeElement?.textContent)).toContain(
          'Combien de temps attend-on une réponse',
        ),
      )
    })

    it('keeps the size of letters on a phone', async () => {
      await sylvie.page.setViewport({ width: 320, height: 800 })
      await eventually(async () => {
        const scales = await sylvie.page.$$eval('[data-chart] svg', (all) =>
          all.map((svg) => {
            const { width } = (svg as SVGSVGElement).viewBox.baseVal
            return svg.getBoundingClientRect().width / width
          }),
        )
        expect(scales.length).toBeGreaterThan(4)
        for (const scale of scales) expect(scale).toBeCloseTo(1, 1)
      })
      await sylvie.page.setViewport({ width: 1200, height: 800 })
    })

    it('says of a month what may not be published alone, and draws nothing of it', async () => {
      const months = await sylvie.page.$$eval('#period option', (options) =>
        options.map((option) => (option as HTMLOptionElement).value),
      )
      const coming = months.filter((one) => /^\d{4}-\d{2}$/.test(one)).at(0) ?? ''
      await sylvie.page.select('#period', coming)
      await sylvie.reads(/Trop peu de réponses dans cette période|Non publiable seul/)
      await expectAccessible(sylvie)
      await sylvie.page.select('#period', '')
    })

    it('says it all in English too', async () => {
      await sylvie.page.evaluate(() => {
        location.hash = '#service/voirie'
      })
      await sylvie.presses('English')
      await sylvie.reads('What do users live through, dimension by dimension')
      await sylvie.reads('Is the service standard met, wherever one lives')
      await expectAccessible(sylvie)
    })
  })
})
