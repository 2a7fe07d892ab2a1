import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { someFigures } from '../../../../fakes/figures.ts'
import { type HubProvider, startHubProvider } from '../../../../fakes/hub-provider.ts'
import { muchSaid } from '../../../../fakes/said.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { feedback } from '../../../../world/feedback.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { freePort } from '../../../../world/free-port.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { networkIsBack } from '../../../../world/network-back.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('Feedback in the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let browser: Browser
    let person: Person
    beforeAll(async () => {
      browser = await real.open()
    })
    beforeEach(async () => {
      person = await sit(browser)
      return async () => {
        expect(person.faults).toEqual([])
        await person.leaves()
      }
    })
    afterAll(() => browser?.close())

    describe('with the demo', () => {
      const folder = ownFolder()
      let product: Product
      const part = feedback({
        site: 'valmont',
        service: 'voirie',
        answers: { overall: 2 },
        about: 'opinion',
        comment: 'Le trou est toujours là, devant l’école.',
        evidence: { lcp_ms: 1800, device: 'phone' },
        handover: { reach: '06 99 00 12 34' },
      })
      const receipt = String(part['receipt'])
      beforeAll(async () => {
        product = await startLivedDemo(folder.path)
        const sent = await fetch(`${product.at('hub')}/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(part),
        })
        expect(sent.status).toBe(201)
      })
      afterAll(async () => {
        await product?.stop()
        folder.remove()
      })

      it('Sylvie reads a comment, answers it, changes her answer', async () => {
        await signIn(person, product, 'sylvie.roche')
        await person.presses('Avis')
        await person.reads('Le trou est toujours là, devant l’école.')
        await person.reads('affichage 1,8 s · téléphone')
        await person.page.select('.replies-filters select', 'unanswered')
        await person.reads('Le trou est toujours là, devant l’école.')
        await eventually(async () => {
          const cards = await person.page.$$eval('.feedback', (all) =>
            all.map((card) => card.textContent ?? ''),
          )
          expect(cards.filter((card) => card.includes('Répondu le'))).toEqual([])
        })
        await expectAccessible(person)
        // Answers of one day stand in no order of their hours.
        const own = "[contains(@class, 'feedback')][contains(., 'Le trou est toujours là')]"
        const reply = `::-p-xpath(//*${own}//button[contains(., 'Répondre')])`
        await (await person.page.waitForSelector(reply))?.click()
        await person.presses('Enregistrer la réponse')
        await person.reads('Écrivez votre réponse avant de l’enregistrer.')
        await expectAccessible(person)
        await person.types('Votre réponse', 'Une équipe passe jeudi.')
        await person.presses('Enregistrer la réponse')
        await person.reads(/Répondu le \w+ \d/)
        await person.reads('La réponse est enregistrée.')
        await expectFocusOn(person, /^Répondu le/)
        await person.presses('Modifier la réponse')
        await person.types('Votre réponse', ' Merci.')
        await person.presses('Enregistrer la réponse')
        await person.reads(/passe jeudi. Merci.|Merci.*passe jeudi/)
        await expectAccessible(person)
      })

      it('Sylvie checks what was set aside, and puts one back into the results', async () => {
        const trapped = feedback({
          site: 'valmont',
          service: 'voirie',
          answers: { overall: 2 },
          comment: 'Le lampadaire est éteint.',
          trap: true,
        })
        await fetch(`${product.at('hub')}/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(trapped),
        })
        await signIn(person, product, 'sylvie.roche')
        await person.presses('Avis')
        await person.reads('Ces avis ne comptent pas.')
        await person.page.select('.replies-filters select', 'set_aside')
        await person.reads('Le lampadaire est éteint.')
        await person.reads('un champ invisible est rempli, comme le fait un robot.')
        await expectAccessible(person)
        await person.presses('Laisser de côté')
        await person.reads('Vous l’avez vérifié. Il ne compte pas dans les résultats.')
        await expectFocusOn(person, /^Mis de côté/)
        await person.presses('Remettre dans les résultats')
        await person.reads('Remis dans les résultats après vérification.')
        await expectAccessible(person)
        await person.presses('Accueil')
        await person.reads('1 envoi remis dans les résultats après vérification.')
        await expectAccessible(person)
      })

      it('the usager reads the answer with their receipt, without script, and takes all back', async () => {
        if (real.browser === 'chromium') await person.page.setJavaScriptEnabled(false)
        const { page } = person
        const shown = () => page.$eval('main', (main) => main.textContent)
        const press = async (value: string) => {
          await Promise.all([page.waitForNavigation(), page.click(`button[value="${value}"]`)])
        }
        await person.goes(`${product.at('hub')}/recu?locale=fr`)
        await page.type('#code', '7K3M')
        await press('read')
        expect(await shown()).toContain('Ce code n’est pas complet.')
        expect(await page.$eval('#code', (field) => (field as HTMLInputElement).value)).toBe('7K3M')
        await page.$eval('#code', (field) => {
          ;(field as HTMLInputElement).value = ''
        })
        await page.type('#code', receipt.toLowerCase().replaceAll('-', ' '))
        await press('read')
        expect(page.url()).not.toContain(receipt)
        expect(await shown()).toContain('La réponse de Ville de Valmont')
        expect(await shown()).toContain('Une équipe passe jeudi.')
        await press('unshare')
        expect(await shown()).toContain('L’agent ne voit plus votre avis.')
        await press('uncomment')
        expect(await shown()).not.toContain('Le trou est toujours là')
        await press('erase')
        expect(await shown()).toContain('Effacer cet avis')
        await press('erase-now')
        expect(await shown()).toContain('Votre avis est effacé')
        expect(page.url()).not.toContain(receipt)
      })

      it('the pages of the usager are for everybody', async () => {
        const again = feedback({ ...part, id: feedback()['id'], receipt: feedback()['receipt'] })
        await fetch(`${product.at('hub')}/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(again),
        })
        const press = async (value: string) => {
          const { page } = person
          await Promise.all([page.waitForNavigation(), page.click(`button[value="${value}"]`)])
        }
        for (const locale of ['fr', 'en']) {
          await person.goes(`${product.at('hub')}/notice/valmont?locale=${locale}`)
          await expectAccessible(person)
          await person.goes(`${product.at('hub')}/recu?locale=${locale}`)
          await expectAccessible(person)
          await person.page.type('#code', '7K3M')
          await press('read')
          await expectAccessible(person)
          await person.goes(`${product.at('hub')}/recu?locale=${locale}`)
          await person.page.type('#code', String(again['receipt']))
          await press('read')
          await expectAccessible(person)
          await press('erase')
          await expectAccessible(person)
        }
        await press('erase-now')
        await expectAccessible(person)
      })
    })

    describe('whatever the network does', () => {
      let hub: HubProvider
      const product = { at: () => `${hub.issuer}/console/#avis` }
      beforeAll(async () => {
        hub = await startHubProvider(await freePort(), someFigures)
      })
      beforeEach(() => {
        hub.silent.clear()
        hub.onTheWay.clear()
        hub.feedback = muchSaid(25, new Date())
      })
      afterAll(() => hub?.stop())
      const cards = () => person.page.$$eval('.feedback', (all) => all.length)
      // Some of the others were answered before.
      const newest = () => person.page.$eval('.feedback', (card) => card.textContent)

      it('goes back in time to the end, and says what is not shown', async () => {
        await signIn(person, product, 'claire')
        await person.reads('2 avis mis de côté : rempli trop vite')
        expect(await cards()).toBe(20)
        await person.presses('Voir plus ancien')
        await person.reads('Il n’y a pas d’avis plus ancien.')
        await eventually(async () => expect(await cards()).toBe(25))
        await person.page.select('.replies-filters select', 'comments')
        await eventually(async () => expect(await cards()).toBe(13))
      })

      it('keeps what it shows and what is being written when the hub is silent', async () => {
        await signIn(person, product, 'claire')
        await person.reads('Remarque 0')
        await person.presses('Répondre')
        await person.types('Votre réponse', 'Merci.')
        hub.silent.add('/v1/feedback')
        hub.silent.add(`/v1/feedback/${hub.feedback[0]?.id}/reply`)
        await person.presses('Enregistrer la réponse')
        await person.reads('Votre texte est gardé ici. Réessayez.')
        await networkIsBack(person)
        await person.reads(/Les avis affichés, reçus à \d+ h( \d+)?, sont gardés/)
        await expectAccessible(person)
        hub.silent.clear()
        await person.presses('Enregistrer la réponse')
        await eventually(async () => expect(await newest()).toMatch(/Répondu le \w+ \d/))
      })

      it('keeps an answer that was given while an older list was on its way', async () => {
        await signIn(person, product, 'claire')
        await person.reads('Remarque 0')
        await person.presses('Répondre')
        await person.types('Votre réponse', 'Merci.')
        const lists: (() => void)[] = []
        hub.onTheWay.set('/v1/feedback', lists)
        await networkIsBack(person)
        await eventually(async () => expect(lists).toHaveLength(1))
        await person.presses('Enregistrer la réponse')
        await eventually(async () => expect(await newest()).toMatch(/Répondu le \w+ \d/))
        lists[0]?.()
        // Once it is asked again, what came has been drawn.
        await eventually(async () => expect(lists).toHaveLength(2))
        expect(await newest()).toMatch(/Répondu le \w+ \d/)
        hub.onTheWay.clear()
        lists[1]?.()
      })

      it('says that the feedback being answered was deleted by its usager', async () => {
        await signIn(person, product, 'claire')
        await person.reads('Remarque 0')
        await person.presses('Répondre')
        await person.types('Votre réponse', 'Merci.')
        hub.feedback = hub.feedback.slice(1)
        await person.presses('Enregistrer la réponse')
        await person.reads('Cet avis n’est plus là')
      })

      it('says that nobody answered yet, and shows the first one by itself', async () => {
        hub.feedback = []
        await signIn(person, product, 'claire')
        await person.reads('Aucun avis n’est encore arrivé.')
        await expectAccessible(person)
        hub.feedback = muchSaid(1, new Date())
        await person.reads('Remarque 0')
      })

      it('waits in words when the hub does not answer at all', async () => {
        hub.silent.add('/v1/feedback')
        await signIn(person, product, 'claire')
        await person.reads('Un nouvel essai se fait tout seul.')
        await expectAccessible(person)
      })
    })
  })
})
