import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { expectFocusAt, expectFocusOn } from '../../world/focus.ts'
import { holdsRequests } from '../../world/held-requests.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { fillsField } from '../../world/service-form.ts'
import { signIn } from '../../world/sign-in.ts'

describe.each(anyBrowser)('Words become decisions, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      const replies = { at: () => `${demo.at('hub')}/console/#avis` }
      await signIn(sylvie, replies, 'sylvie.roche')
    })
    afterAll(async () => {
      expect(sylvie?.faults ?? []).toEqual([])
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const page = () => sylvie.page
    const expectNoSideways = async () => {
      await page().setViewport({ width: 320, height: 800 })
      const width = await page().evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
      await page().setViewport({ width: 1280, height: 800 })
    }
    const lines = () =>
      page().$$eval('.inbox-row', (all) => all.map((one) => one.textContent ?? ''))

    it('Sylvie searches comments, and what is found is marked', async () => {
      await sylvie.types('Chercher dans les commentaires', 'papier')
      await page().keyboard.press('Enter')
      await eventually(async () => {
        const all = await lines()
        expect(all.length).toBeGreaterThan(0)
        for (const one of all) expect(one).toContain('papiers')
      })
      const marked = await page().$$eval('mark', (all) => all.map((one) => one.textContent))
      expect(new Set(marked)).toEqual(new Set(['papiers']))
      await expectAccessible(sylvie)
      await expectNoSideways()
    })

    it('she says by keyboard what a comment is about', async () => {
      await page().focus('.comment-themes button')
      await page().keyboard.press('Enter')
      await expectFocusAt(sylvie, '.theme-ticks input')
      const isTicked = () =>
        page().$eval('.theme-ticks input', (tick) => (tick as HTMLInputElement).checked)
      const before = await isTicked()
      await page().keyboard.press('Space')
      await eventually(async () => expect(await isTicked()).toBe(!before))
      await page().keyboard.press('Enter')
      await sylvie.reads('Les thèmes sont enregistrés.')
      await expectFocusOn(sylvie, /thèmes|De quoi parle/i)
      await sylvie.presses('Les thèmes')
      await expectAccessible(sylvie)
      await sylvie.presses('Revenir aux avis')
    })

    it('she searches for nothing but small words, and is told', async () => {
      await sylvie.types('Chercher dans les commentaires', 'de la')
      await page().keyboard.press('Enter')
      await sylvie.reads('Cette recherche n’a que des mots trop courants')
      await sylvie.presses('Effacer la recherche')
    })

    it('she answers from a template, which is not sent before it is filled', async () => {
      await page().select('.replies-filters select', 'attente')
      await sylvie.presses('Répondre')
      const last = await page().waitForSelector('.template-field select option:last-child')
      const template = String(await last?.evaluate((option) => (option as HTMLOptionElement).value))
      await page().select('.template-field select', template)
      await sylvie.presses('Enregistrer la réponse')
      await sylvie.reads('Il reste à remplir : {liste}.')
      await expectAccessible(sylvie)
      await page().$eval('.feedback .reply-form textarea', (field) => {
        const area = field as HTMLTextAreaElement
        area.value = area.value.replace('{liste}', 'une pièce d’identité.')
        area.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
      await sylvie.presses('Enregistrer la réponse')
      await sylvie.reads('La réponse est enregistrée.')
    })

    it('she writes a finding, what was decided of it, and reads that it is too early', async () => {
      await page().evaluate(() => {
        location.hash = '#decisions'
      })
      await sylvie.reads('Qu’avons-nous changé, et était-ce mieux après ?')
      await sylvie.reads('Trop tôt')
      await expectAccessible(sylvie)
      await sylvie.presses('Écrire un constat')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Ce champ est à remplir.')
      await expectFocusOn(sylvie, /^$/)
      await expectAccessible(sylvie)
      await sylvie.types('Ce qui est constaté, en une phrase', 'Les horaires ne sont pas affichés')
      await page().select('#finding-service', 'voirie')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Le constat est enregistré.')
      await sylvie.reads('Pas encore de décision.')
      await sylvie.presses('Écrire la suite')
      await sylvie.types('Ce qui est décidé', 'Afficher les horaires sur chaque page')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Écrivez une date')
      // What is typed outlives another page.
      await page().evaluate(() => {
        location.hash = '#avis'
      })
      await sylvie.reads('Quels commentaires attendent')
      await page().evaluate(() => {
        location.hash = '#decisions/ecrire'
      })
      await sylvie.reads('Ce que vous aviez commencé à écrire est gardé.')
      await expectNoSideways()
      const typed = await page().$eval(
        '#finding-what',
        (field) => (field as HTMLTextAreaElement).value,
      )
      expect(typed).toBe('Afficher les horaires sur chaque page')
    })

    it('she goes on while a decision is on its way, and is not called back', async () => {
      await fillsField(sylvie, '#finding-decided_by', 'Comité des services')
      await fillsField(sylvie, '#finding-from', '2026-09-01')
      const saving = await holdsRequests(sylvie, (request) =>
        /\/v1\/findings\/.+/.test(request.url()),
      )
      await sylvie.presses('Enregistrer')
      await page().evaluate(() => {
        location.hash = '#avis'
      })
      await sylvie.reads('Quels commentaires attendent')
      await saving.letsThrough()
      // What is typed is forgotten once it is saved.
      await page().waitForFunction(() => sessionStorage.getItem('parvis.finding') === null)
      expect(page().url()).toMatch(/#avis$/)
      await page().evaluate(() => {
        location.hash = '#decisions'
      })
      await sylvie.reads('Afficher les horaires sur chaque page')
    })

    it('everybody reads what was answered in public, without script', async () => {
      const anybody = await sit(browser)
      await anybody.page.setJavaScriptEnabled(false)
      for (const locale of ['fr', 'ar']) {
        await anybody.goes(`${demo.at('hub')}/avis/valmont?locale=${locale}`)
        const shown = await anybody.page.$$eval('article', (all) => all.length)
        expect(shown).toBeGreaterThan(0)
      }
      await anybody.page.setJavaScriptEnabled(true)
      await anybody.goes(`${demo.at('hub')}/avis/valmont?locale=fr`)
      await expectAccessible(anybody)
      await anybody.leaves()
    })
  })
})
