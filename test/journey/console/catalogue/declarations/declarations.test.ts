import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

const decision = 'Délibération du 19 novembre 2026, n° 112'

describe.each(anyBrowser)('The page of declarations, in $browser', (real) => {
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
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const typedIn = (selector: string) =>
      sylvie.page.$eval(selector, (field) => (field as HTMLInputElement).value)
    const expectAt = (path: string) => expectFocusAt(sylvie, `[data-path="${path}"]`)
    const card = (kind: string) =>
      sylvie.page.$eval(`[aria-labelledby="kind-${kind}"]`, ({ textContent }) => textContent)
    /** Empties a field as a person does, and writes in it. */
    const writes = async (selector: string, text: string) => {
      await sylvie.page.click(selector)
      await sylvie.page.$eval(selector, (field) => (field as HTMLInputElement).select())
      await sylvie.page.keyboard.press('Backspace')
      await sylvie.page.type(selector, text)
    }

    it('shows what the town decided, by whom and when', async () => {
      await sylvie.presses('Réglages')
      await sylvie.presses('Objectifs et choix')
      await sylvie.reads('Ce qui vaut aujourd’hui')
      await expectFocusOn(sylvie, 'Objectifs et choix')
      expect(await sylvie.page.title()).toContain('Objectifs et choix')
      expect(await card('commitment')).toMatch(/80\s%.*Sylvie Roche, le .*Délibération/)
      expect(await card('population')).toMatch(/4 territoires, 41\s040 habitants/)
      const margin = await card('margin')
      expect(margin).toMatch(/Les autres services.*5 points/)
      expect(margin).toMatch(/7 points/)
      await expectAccessible(sylvie)
    })

    it('refuses a value beside its field, and keeps what is typed', async () => {
      await sylvie.presses('Minimum')
      await sylvie.types('Taux d’usagers satisfaits au minimum', '0,6')
      await sylvie.types('Qui l’a décidé', decision)
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads('Écrivez un pourcentage de 1 à 99')
      await sylvie.reads('Rien n’est encore déclaré.')
      await expectAt('/amount')
      expect(await typedIn('#declare-amount')).toBe('0,6')
      expect(await typedIn('#declare-basis')).toBe(decision)
      await expectAccessible(sylvie)
    })

    it('keeps what is typed while another page is looked at, and when the page is loaded again', async () => {
      await sylvie.presses('Réglages')
      await sylvie.presses('Consultations')
      await sylvie.reads('Quand et pourquoi les données')
      await sylvie.presses('Réglages')
      await sylvie.presses('Objectifs et choix')
      await sylvie.page.waitForSelector('#declare-amount')
      expect(await typedIn('#declare-amount')).toBe('0,6')
      await sylvie.page.reload()
      await sylvie.reads('Ce qui vaut aujourd’hui')
      expect(await typedIn('#declare-amount')).toBe('0,6')
      expect(await typedIn('#declare-basis')).toBe(decision)
    })

    it('says the sentence that will be printed, and declares it under her name', async () => {
      await writes('#declare-amount', '65 %')
      await sylvie.reads('Il ne s’efface pas')
      await sylvie.reads(
        /65\s% d’usagers satisfaits \(tous les services\)\. Déclaré par Sylvie Roche/,
      )
      await sylvie.reads(/Ce choix remplace\s: .*60\s%/)
      await tabTo(sylvie, 'Déclarer ce choix')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('C’est déclaré.')
      await expectFocusOn(sylvie, /^C’est déclaré\./)
      const floor = await card('floor')
      expect(floor).toMatch(/Tous les services65\s%.*Sylvie Roche, le .*112/)
      expect(floor).toContain('Ce qui valait avant (1 choix)')
      expect(await typedIn('#declare-amount')).toBe('')
      await sylvie.presses('Ce qui valait avant (1 choix)')
      await sylvie.reads(/60\s% d’usagers satisfaits \(tous les services\)/)
      await expectAccessible(sylvie)
      await sylvie.presses('English')
      await sylvie.reads('It is declared.')
      await expectAccessible(sylvie)
      await sylvie.presses('Français')
    })

    it('declares a margin for one service, written with a comma', async () => {
      await sylvie.presses('Tolérance entre territoires (δ)')
      await sylvie.page.select('#declare-service', 'etat-civil')
      await sylvie.types('Tolérance, en points', '7,5')
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads(/Tolérance entre territoires \(δ\)\s: 7,5 points \([^)]+\)\. Déclaré par/)
      await eventually(async () => expect(await card('margin')).toContain('7,5 points'))
      // What she reads next is not read where her choice may not have arrived.
      const asked = sylvie.page.waitForRequest(
        (one) => one.method() === 'GET' && /^\d+$/.test(one.headers()['parvis-written'] ?? ''),
      )
      await sylvie.presses('Réglages')
      await sylvie.presses('Consultations')
      await asked
      await sylvie.presses('Réglages')
      await sylvie.presses('Objectifs et choix')
    })

    it('says which pasted line it does not understand, and takes the others once it is gone', async () => {
      await sylvie.presses('Population des territoires')
      await sylvie.page.select('#declare-service', '')
      const lines = [
        'Code;Nom;Population',
        'vieux-pont;Vieux-Pont;8 900',
        'les-tilleuls;Les Tilleuls;beaucoup',
        'la-plaine;La Plaine;13000',
      ]
      await writes('#declare-lines', lines.join('\n'))
      await sylvie.reads(/2 territoires lus, 21\s900 habitants\. La ligne 1 est lue comme le titre/)
      await sylvie.reads(/Ligne 3\s: la population est un nombre entier/)
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads('Corrigez ou retirez les lignes')
      await expectAt('/lines')
      expect(await typedIn('#declare-lines')).toBe(lines.join('\n'))
      await expectAccessible(sylvie)

      await writes('#declare-lines', lines.filter((line) => !line.includes('beaucoup')).join('\n'))
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads(/C’est déclaré\. Population de 2 territoires, 21\s900 habitants/)
      expect(await card('population')).toMatch(/2 territoires, 21\s900 habitants/)
    })

    it('reads lines as every spreadsheet gives them', async () => {
      const given: [lines: string, read: RegExp][] = [
        ['69123\tLyon\t522 250\r\n69266\tVilleurbanne\t156928\t', /2 territoires lus, 679\s178/],
        ['"69123";"Lyon ""capitale""";"522.250"', /1 territoire lu, 522\s250/],
        ['code,name,population\n69123,Lyon,522250', /1 territoire lu, 522\s250.*La ligne 1/],
        ['69123;Lyon;9\n\n69123;Lyon;1', /Ligne 3\s: le code 69123 est déjà donné à la ligne 1/],
        ['69123;Lyon', /Ligne 1\s: il faut trois colonnes/],
        ['Lyon 3e;Lyon;100', /Ligne 1\s: le code a de 2 à 40 lettres/],
        ['69123;;100', /Ligne 1\s: le nom a de 1 à 120/],
        ['69123;Lyon;12,5', /Ligne 1\s: la population est un nombre entier/],
      ]
      for (const [lines, read] of given) {
        // As it is pasted: all at once.
        await sylvie.page.$eval(
          '#declare-lines',
          (field, text) => {
            ;(field as HTMLTextAreaElement).value = text
            field.dispatchEvent(new Event('input', { bubbles: true }))
          },
          lines,
        )
        await sylvie.reads(read)
      }
    })

    it('keeps what is typed when the hub does not answer, and when the session ends', async () => {
      const { page } = sylvie
      let answer: 'none' | 'refused' | 'usual' = 'none'
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        const isSent = request.method() === 'POST' && /declarations|oauth.token/.test(request.url())
        if (!isSent || answer === 'usual') return void request.continue()
        if (answer === 'none') return void request.abort()
        const status = request.url().includes('token') ? 400 : 401
        void request.respond({
          status,
          contentType: 'application/json',
          body: '{"error":"invalid_grant"}',
        })
      })
      await sylvie.presses('Objectif')
      await writes('#declare-amount', '82,5')
      await writes('#declare-basis', decision)
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads('Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page.')
      expect(await typedIn('#declare-amount')).toBe('82,5')
      await expectAccessible(sylvie)

      answer = 'refused'
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads('Votre session est terminée.')
      answer = 'usual'
      // The account is still open at the identity provider.
      await sylvie.presses('Se connecter')
      await sylvie.reads('Ce qui vaut aujourd’hui')
      expect(await typedIn('#declare-amount')).toBe('82,5')
      expect(await typedIn('#declare-basis')).toBe(decision)
      await sylvie.presses('Déclarer ce choix')
      await sylvie.reads(/C’est déclaré\. Objectif\s: 82,5\s%/)
      page.removeAllListeners('request')
      await page.setRequestInterception(false)
    })

    it('is declared by the town once, whatever starts again', async () => {
      await demo.stop()
      demo = await startLivedDemo(folder.path)
      await signIn(sylvie, demo, 'sylvie.roche')
      await sylvie.presses('Réglages')
      await sylvie.presses('Objectifs et choix')
      await sylvie.reads('Ce qui vaut aujourd’hui')
      expect(await card('commitment')).toContain('Ce qui valait avant (1 choix)')
      expect(await card('floor')).toContain('Ce qui valait avant (1 choix)')
      expect(await card('floor')).toMatch(/Tous les services65\s%/)
    })
  })
})
