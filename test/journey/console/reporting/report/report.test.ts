import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The two worlds of a town, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, demo, 'sylvie.roche')
      await sylvie.reads('Les usagers sont-ils satisfaits')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const roads = '[data-service="voirie"]'
    /** Opens what is folded away in a part of the page, by the keyboard. */
    const unfolds = async (selector: string) => {
      await sylvie.page.focus(`${selector} > summary`)
      await sylvie.page.keyboard.press('Enter')
    }
    const textOf = (selector: string) =>
      sylvie.page.$eval(selector, (found) => found.textContent?.replace(/\s+/g, ' ') ?? '')

    it('stand side by side in every pair, by the keyboard too', async () => {
      await sylvie.page.waitForSelector(`${roads} .more-pairs`)
      await unfolds(`${roads} .more-pairs`)
      await sylvie.reads('La même qualité dans chaque territoire')
      const halves = await sylvie.page.$$eval('.pair', (pairs) =>
        pairs.map((pair) =>
          [...pair.querySelectorAll('.half')].map((half) => half.getAttribute('data-world')),
        ),
      )
      expect(halves.length).toBeGreaterThan(4)
      for (const pair of halves) expect(pair).toEqual(['usager', 'commun'])
      await expectAccessible(sylvie)
    })

    it('judge territories by the alphabet, against what the town committed to', async () => {
      const names = await sylvie.page.$$eval(`${roads} .territories strong`, (all) =>
        all.map(({ textContent }) => textContent),
      )
      expect(names).toEqual(['Haut-Valmont', 'La Plaine', 'Les Tilleuls', 'Vieux-Pont'])
      const said = await textOf(`${roads} .more-pairs`)
      expect(said).toContain('Référence : 80 %, l’objectif déclaré.')
      expect(said).toContain('Écart admis : 7 points.')
      expect(said).toMatch(/habitants vivent là où moins de 60 % des usagers/)
    })

    it('say what moved and whether by chance, folded under each figure', async () => {
      await unfolds(`${roads} .share-more`)
      expect(await textOf(`${roads} .share-more`)).toMatch(
        /signal|hausse|baisse|trop tôt|Moins de 11/i,
      )
      await expectAccessible(sylvie)
    })

    it('are read month by month, and say which may not be published alone', async () => {
      const months = await sylvie.page.$$eval('#period option', (options) =>
        options.map((option) => (option as HTMLOptionElement).value),
      )
      // Which month has answers and no guard depends on the day: the first that has.
      for (const month of months.filter((one) => /^\d{4}-\d{2}$/.test(one))) {
        await sylvie.page.select('#period', month)
        await sylvie.page.waitForNetworkIdle()
        if ((await sylvie.sees()).includes('Non publiable seul')) break
      }
      await sylvie.reads('Non publiable seul')
      await sylvie.reads('Un chiffre d’un seul monde ne se publie pas.')
      expect(await sylvie.page.$('.half-changed')).toBeNull()
      await expectAccessible(sylvie)
      await sylvie.page.select('#period', '')
    })

    it('print what was decided by whom, and end with who is not heard', async () => {
      await sylvie.reads('Objectif : 80 % d’usagers satisfaits')
      await sylvie.reads(/Déclaré par Sylvie Roche le \d+ \w+/)
      await sylvie.reads(/Bouton ouvert à tous : [\d\s]+ l’ont ouvert, [\d\s]+ ont répondu/)
      const [last] = await sylvie.page.$$eval('main > section:last-of-type h2', (all) =>
        all.map(({ textContent }) => textContent),
      )
      expect(last).toBe('Ce que ces chiffres ne disent pas')
    })

    it('show what a team believes beside what its usagers say, and what may be concluded', async () => {
      const believed = 'Ce que l’équipe croit, ce que les usagers disent'
      const [half] = await sylvie.page.$$eval(
        `${roads} .half`,
        (halves, name) =>
          halves
            .filter((one) => one.querySelector('.half-name')?.textContent === name)
            .map((one) => one.textContent?.replace(/\s+/g, ' ') ?? ''),
        believed,
      )
      expect(half).toContain('L’ensemble : Comment s’est passée votre démarche ?')
      expect(half).toMatch(
        /L’équipe croit les réponses plus basses qu’elles ne sont : 2,4 contre [34],\d, un écart de −1,/,
      )
      expect(half).toMatch(/L’équipe : 2,4, entre 1,9 et 2,9 \(7 réponses sans nom/)
      const rows = await sylvie.page.$$eval(`${roads} .means-name`, (names) =>
        names.slice(0, 2).map(({ textContent }) => textContent?.replace(/[\d,]+$/, '')),
      )
      expect(rows).toEqual(['L’équipe croit ', 'Les usagers disent '])
      await expectAccessible(sylvie)
    })

    it('read in English too', async () => {
      await sylvie.presses('English')
      await sylvie.reads('What is decided, by whom and when')
      await sylvie.reads('What these figures do not say')
      expect(await sylvie.page.$('.half-changed')).toBeNull()
      await expectAccessible(sylvie)
    })
  })
})
