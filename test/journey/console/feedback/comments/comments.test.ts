// Long because all of it looks at one demo with one browser: a file more would start both again.
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { someFigures } from '../../../../fakes/figures.ts'
import { type HubProvider, startHubProvider } from '../../../../fakes/hub-provider.ts'
import { muchSaid } from '../../../../fakes/said.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { feedback } from '../../../../world/feedback.ts'
import { expectFocusAt, expectFocusOn } from '../../../../world/focus.ts'
import { freePort } from '../../../../world/free-port.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { networkIsBack } from '../../../../world/network-back.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { pressStep } from '../../../../world/press-step.ts'
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

      it('Sylvie answers what waits longest in three presses from home', async () => {
        await signIn(person, product, 'sylvie.roche')
        const waiting = /(\d+) commentaires attendent une réponse/
        let presses = 0
        const press = async (words: string) => {
          presses += 1
          await person.presses(words)
        }
        await press('Avis')
        const before = Number((await person.reads(waiting)).match(waiting)?.[1])
        await press('Répondre')
        await person.types('Votre réponse', 'Merci, c’est noté.')
        await press('Enregistrer la réponse')
        await person.reads('La réponse est enregistrée.')
        expect(presses).toBeLessThanOrEqual(3)
        await person.reads(`${before - 1} commentaires attendent une réponse`)
      })

      it('Sylvie goes through comments by keyboard, and switches the keys off', async () => {
        await signIn(person, product, 'sylvie.roche')
        await person.presses('Avis')
        await person.page.waitForSelector('.inbox-row')
        const { keyboard } = person.page
        const opened = () => person.page.$eval('.inbox-row [aria-expanded="true"]', (row) => row.id)
        const first = await opened()
        await keyboard.press('j')
        await eventually(async () => expect(await opened()).not.toBe(first))
        await keyboard.press('k')
        await eventually(async () => expect(await opened()).toBe(first))
        await keyboard.press('e')
        await person.reads('Lu, rien à répondre. Sylvie Roche')
        await expectFocusOn(person, 'Remettre en attente')
        await keyboard.press('e')
        await person.reads('Le commentaire attend de nouveau une réponse.')
        await keyboard.press('a')
        await expectFocusAt(person, '.handling select')
        await person.page.waitForSelector('.handling select option:nth-child(2)')
        const own = await person.page.$eval('.handling select option:nth-child(2)', (one) => [
          (one as HTMLOptionElement).value,
          one.textContent,
        ])
        // A letter in a field is a letter.
        await keyboard.press('j')
        expect(await opened()).toBe(first)
        await person.page.select('.handling select', String(own[0]))
        await person.presses('Attribuer ce commentaire')
        await person.reads(new RegExp(`Attribué à ${own[1]}, par Sylvie Roche`))
        await expectAccessible(person)
        await keyboard.press('r')
        await expectFocusAt(person, '.reply-form textarea')
        await person.presses('Annuler')
        await keyboard.press('?')
        await person.reads('Commentaire suivant')
        await person.presses('Utiliser ces touches')
        await keyboard.press('Tab')
        await keyboard.press('j')
        expect(await opened()).toBe(first)
        await expectAccessible(person)
      })

      it('Sylvie reads a comment, answers it, changes her answer', async () => {
        await signIn(person, product, 'sylvie.roche')
        await person.presses('Avis')
        await person.page.waitForSelector('.replies-filters option[value="voirie"]')
        await person.page.select('.replies-filters label:nth-of-type(3) select', 'voirie')
        await person.types('Chercher dans les commentaires', 'trou école')
        await person.page.keyboard.press('Enter')
        await person.reads('Le trou est toujours là, devant l’école.')
        expect(await person.sees()).not.toContain('1,8 s')
        await expectAccessible(person)
        await person.presses('Répondre')
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

      it('Sylvie refuses a suggested theme, confirms one, and reads what comments are about', async () => {
        const comments = ['Un trou devant la fontaine.', 'Le trou de la rotonde est rebouché.']
        for (const comment of comments)
          await fetch(`${product.at('hub')}/v1/feedback`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(feedback({ site: 'valmont', service: 'voirie', comment })),
          })
        await signIn(person, product, 'sylvie.roche')
        await person.presses('Avis')
        const search = async (word: string) => {
          await person.page.evaluate((q) => {
            location.hash = `#avis?q=${q}`
          }, word)
          await person.reads(/Un trou|Le trou/)
          await person.reads(/Thème proposé Qualité des travaux/)
        }
        await search('fontaine')
        await expectAccessible(person)
        await person.presses('Refuser')
        await person.reads('La proposition est refusée. Elle ne revient pas pour ce commentaire.')
        await expectFocusOn(person, 'Choisir les thèmes')
        await search('rotonde')
        await person.presses('Confirmer')
        await person.reads('Les thèmes sont enregistrés.')
        await expectFocusOn(person, 'Changer les thèmes')
        await person.presses('Les thèmes')
        await person.reads('Quels thèmes vont avec l’insatisfaction ?')
        await person.reads('Quels mots reviennent ?')
        await expectAccessible(person)
        await person.presses('Les thèmes')
        await person.reads('Sur 296 commentaires d’essai triés à la main')
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
        await person.presses('1 avis mis de côté, à vérifier')
        await person.reads('Le lampadaire est éteint.')
        await person.reads('un champ invisible est rempli, comme le fait un robot.')
        await expectAccessible(person)
        await person.presses('Laisser de côté')
        await person.reads('Vous l’avez vérifié. Il ne compte pas dans les résultats.')
        await expectFocusOn(person, /^Mis de côté/)
        await person.presses('Remettre dans les résultats')
        await person.reads('Remis dans les résultats après vérification.')
        await expectAccessible(person)
        await person.page.evaluate(() => {
          location.hash = '#donnees'
        })
        await person.reads('1 envoi remis dans les résultats après vérification.')
        await expectAccessible(person)
      })

      it('the usager reads the answer with their receipt, without script, and takes all back', async () => {
        if (real.browser === 'chromium') await person.page.setJavaScriptEnabled(false)
        const { page } = person
        const shown = () => page.$eval('main', (main) => main.textContent)
        const press = (value: string) => pressStep(page, `button[value="${value}"]`)
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
        const press = (value: string) => pressStep(person.page, `button[value="${value}"]`)
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
      const lines = () => person.page.$$eval('.inbox-row', (all) => all.length)
      const opened = () => person.page.$eval('.feedback', (card) => card.textContent)
      /** What waits longest is open. */
      const oldest = () => hub.feedback.findLast(({ waits }) => waits !== null)

      it('turns pages to the end, and says what is not shown', async () => {
        hub.feedback = muchSaid(70, new Date())
        await signIn(person, product, 'claire')
        await person.reads('28 commentaires attendent une réponse. Le plus ancien attend depuis 68')
        await person.reads('2 avis mis de côté, à vérifier')
        await eventually(async () => expect(await lines()).toBe(20))
        await person.presses('Page suivante')
        await eventually(async () => expect(await lines()).toBe(8))
        await expectFocusOn(person, 'Page 2')
        await person.presses('Page précédente')
        await eventually(async () => expect(await lines()).toBe(20))
      })

      it('keeps what it shows and what is being written when the hub is silent', async () => {
        await signIn(person, product, 'claire')
        await person.reads('Remarque 0')
        await person.presses('Répondre')
        await person.types('Votre réponse', 'Merci.')
        hub.silent.add('/v1/feedback')
        hub.silent.add(`/v1/feedback/${oldest()?.id}/reply`)
        await person.presses('Enregistrer la réponse')
        await person.reads('Votre texte est gardé ici. Réessayez.')
        await networkIsBack(person)
        await person.reads(/Les avis affichés, reçus à \d+ h( \d+)?, sont gardés/)
        await expectAccessible(person)
        hub.silent.clear()
        await person.presses('Enregistrer la réponse')
        await eventually(async () => expect(await opened()).toMatch(/Répondu le \w+ \d/))
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
        await eventually(async () => expect(await opened()).toMatch(/Répondu le \w+ \d/))
        lists[0]?.()
        // Once it is asked again, what came has been drawn.
        await eventually(async () => expect(lists).toHaveLength(2))
        expect(await opened()).toMatch(/Répondu le \w+ \d/)
        hub.onTheWay.clear()
        lists[1]?.()
      })

      it('says that the feedback being answered was deleted by its usager', async () => {
        await signIn(person, product, 'claire')
        await person.reads('Remarque 0')
        await person.presses('Répondre')
        await person.types('Votre réponse', 'Merci.')
        hub.feedback = hub.feedback.filter((one) => one !== oldest())
        await person.presses('Enregistrer la réponse')
        await person.reads('Cet avis n’est plus là')
      })

      it('says that no comment waits, and shows the first one by itself', async () => {
        hub.feedback = []
        await signIn(person, product, 'claire')
        await person.reads('Aucun commentaire n’attend de réponse.')
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
