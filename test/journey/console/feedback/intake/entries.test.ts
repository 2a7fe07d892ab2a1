import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCode } from '#shared/identifier/code.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { heightOf, highestPage } from '../../../../world/height.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { openComment } from '../../../../world/open-comment.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('A feedback that came on paper, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    /** The one it is about. */
    let service: string
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#avis` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const press = (key: 'Enter' | 'Tab' | 'ArrowRight' | 'ArrowDown' | 'Space') =>
      sylvie.page.keyboard.press(key)
    /** Tab until the field of a label, a legend or a name is reached. */
    const tabToField = async (path: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await press('Tab')
        const here = await sylvie.page.evaluate(() =>
          document.activeElement?.getAttribute('data-path'),
        )
        if (here === path) return
      }
      throw new Error(`Tab never reaches ${path}`)
    }
    const chosen = (path: string) =>
      sylvie.page.evaluate(
        (name) =>
          document.querySelector(`input[data-path="${name}"]:checked`)?.parentElement?.textContent,
        path,
      )
    const typedIn = (selector: string) =>
      sylvie.page.$eval(selector, (field) => (field as HTMLInputElement).value)

    it('is typed in with the keyboard alone, faults shown in place and nothing lost', async () => {
      // What else is done about comments stands after them.
      await tabTo(sylvie, 'Saisir un avis reçu')
      await press('Enter')
      await sylvie.reads('Comment l’avis est-il arrivé')
      await expectFocusOn(sylvie, 'Saisir un avis reçu')
      expect(await sylvie.page.title()).toContain('Saisir un avis reçu')

      await tabToField('/channel')
      await sylvie.page.keyboard.press('2')
      expect(await chosen('/channel')).toBe('Au guichet')
      await tabToField('/answers/overall')
      await sylvie.page.keyboard.press('2')
      await tabToField('/answers/FIA')
      await press('ArrowRight')
      await press('ArrowRight')
      await tabToField('/comment')
      await sylvie.page.keyboard.type('Le guichet était fermé.')
      await tabToField('/helped')
      await press('ArrowDown')
      expect(await chosen('/helped')).toBe('Seule')
      await tabTo(sylvie, 'Enregistrer cet avis')
      await press('Enter')

      await sylvie.reads('Choisissez le service concerné.')
      await sylvie.reads('Rien n’est encore enregistré.')
      await expectFocusAt(sylvie, '[data-path="/service"]')
      await expectAccessible(sylvie)
      expect(await typedIn('#entry-comment')).toBe('Le guichet était fermé.')

      await press('ArrowDown')
      service = await typedIn('[data-path="/service"]')
      await tabTo(sylvie, 'Enregistrer cet avis')
      await press('Enter')
      await sylvie.reads('L’avis est enregistré')
      await expectFocusOn(sylvie, 'L’avis est enregistré')
      const receipt = await sylvie.page.$eval('.entry-receipt', ({ textContent }) => textContent)
      expect(readCode(String(receipt), 'receipt')).toBe(receipt)
      const kept = await fetch(`${demo.at('hub')}/v1/feedback/receipt`, {
        headers: { 'parvis-receipt': String(receipt) },
      })
      expect(await kept.json()).toMatchObject({
        comment: 'Le guichet était fermé.',
        answers: { overall: '2', FIA: '2', helped: 'alone' },
      })
    })

    it('makes room for the next, with the same arrival and the same day', async () => {
      expect(await chosen('/channel')).toBe('Au guichet')
      expect(await chosen('/answers/overall')).toBe('Sans réponse')
      expect(await typedIn('#entry-comment')).toBe('')
      await expectAccessible(sylvie)
      await sylvie.page.setViewport({ width: 1280, height: 800 })
      expect(await heightOf(sylvie)).toBeLessThanOrEqual(highestPage)
      await sylvie.page.setViewport({ width: 1200, height: 800 })
      await sylvie.presses('English')
      await sylvie.reads('The feedback is saved')
      await sylvie.reads('How did your request go?')
      await expectAccessible(sylvie)
      await sylvie.presses('Français')
    })

    it('waits while another page is looked at', async () => {
      await sylvie.types('Commentaire', 'Un autre avis.')
      await sylvie.presses('Réglages')
      await sylvie.presses('Consultations')
      await sylvie.reads('Quand et pourquoi les données')
      await sylvie.page.evaluate(() => {
        location.hash = '#saisie'
      })
      await sylvie.reads('Les réponses')
      expect(await typedIn('#entry-comment')).toBe('Un autre avis.')
    })

    it('is read as what it is, not as an answer of the site', async () => {
      await sylvie.goes(`${demo.at('console')}#avis?q=guichet`)
      await openComment(sylvie, 'Le guichet était fermé.')
      await sylvie.reads(/Reçu (sur papier|au guichet|par téléphone)/)
      expect(await sylvie.sees()).not.toMatch(/· (sur papier|au guichet|par téléphone)/)
    })

    it('stands in the results by itself', async () => {
      await sylvie.goes(`${demo.at('console')}#service/${service}/method`)
      await sylvie.reads('Saisi par un agent (papier, guichet, téléphone)')
      await expectAccessible(sylvie)
    })
  })
})
