import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

/** The demo's site. */
const site = 'valmont'

describe.each(anyBrowser)('The questions of a site, in the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let browser: Browser
    let paul: Person

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, product, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    const asked = async () =>
      (await fetch(`${product.at('hub')}/v1/sites/${site}?locale=fr`)).json()
    /** Goes to a part, and waits for the keyboard to arrive there. */
    const opens = async (part: string, person = paul) => {
      await person.page.evaluate((to) => {
        location.hash = to
      }, `#questions/${site}`)
      const link = await person.page.waitForSelector(`.asked a[href$="/${part}"]`)
      await link?.click()
      await person.page.waitForSelector(`[data-part="${part}"]:not([hidden])`)
      await expectFocusAt(person, 'main h1')
    }
    const fillsIn = async (id: string, text: string, { page } = paul) => {
      await page.$eval(`#q-${id}`, (input) => (input as HTMLInputElement).select())
      await page.type(`#q-${id}`, text)
    }
    /** Unfolds the form that needs a marked start, by the keyboard: the bar that saves may cover it. */
    const unfolds = async () => {
      await paul.page.focus('#q-forms summary')
      await paul.page.keyboard.press('Enter')
    }
    const typedIn = (id: string, { page } = paul) =>
      page.$eval(`#q-${id}`, (input) => (input as HTMLInputElement).value)
    const undoes = async () => {
      await paul.presses('Revenir à la version enregistrée')
      await expectFocusOn(paul, /Version/)
    }
    /** The form as it is tried now: every draft is shown by a frame of its own address. */
    const trial = async () => {
      const frame = await paul.page.waitForSelector('.trial iframe')
      return (await frame?.contentFrame()) ?? Promise.reject(new Error('no frame'))
    }

    it('are told a line each, lead to where each is settled, and say what is not saved', async () => {
      await paul.presses('Réglages')
      await paul.presses('Questions posées')
      await paul.reads('250 caractères au plus')
      await expectAccessible(paul)
      await paul.presses('Le commentaire')
      await expectFocusOn(paul, /Quelle place laisser au commentaire/)
      await fillsIn('comment', '260')
      await paul.presses('Questions posées')
      await expectFocusOn(paul, /Qu’est-ce qui est demandé/)
      await paul.reads(/260 caractères au plus\s+Changé, pas encore enregistré/)
      await undoes()
      await paul.reads('250 caractères au plus')
    })

    it('a share too many leads from any part to its field, and nothing is saved', async () => {
      const { version } = await asked()
      await opens('forms')
      await unfolds()
      await fillsIn('forms-2-share', '90')
      await fillsIn('forms-3-share', '20')
      await opens('languages')
      await paul.presses('Enregistrer')
      await paul.reads('Les formulaires : Les parts font 110 %.')
      await expectFocusOn(paul, /1 point à corriger/)
      await paul.page.click('.fault-summary button')
      await expectFocusAt(paul, '#q-forms')
      expect((await asked()).version).toBe(version)
      await undoes()
      expect(await paul.sees()).not.toContain('point à corriger')
    })

    it('a language that no speaker has confirmed says so where it is turned on', async () => {
      await opens('languages')
      const said = await paul.page.$$eval('[id="q-languages"] label', (all) =>
        all.map((one) => one.textContent?.trim()),
      )
      expect(said).toContain('Français')
      expect(said).toContain('Türkçe (turc), à relire par un locuteur')
      expect(said).toContain('العربية (arabe), à relire par un locuteur')
    })

    it('the length of comments and the shares change, in one new version', async () => {
      const { version } = await asked()
      await opens('comment')
      await fillsIn('comment', '400')
      await opens('forms')
      await paul.reads('Formulaire S : toujours')
      await unfolds()
      await fillsIn('forms-2-share', '15')
      await fillsIn('forms-3-share', '12,5')
      await paul.reads('Formulaire A : 72,5 %')
      await paul.presses('Enregistrer')
      await paul.reads(`Enregistré. Version ${version + 1}`)
      await eventually(async () => {
        const now = await asked()
        expect(now).toMatchObject({ version: version + 1, comment: 400 })
        expect(now.forms.map(({ share }: { share: number }) => share)).toEqual([
          1, 0.725, 0.15, 0.125,
        ])
      })
    })

    it('the form is tried as it is written, without a draft where nothing changed', async () => {
      const kept: string[] = []
      paul.page.on('request', (request) => {
        if (request.url().endsWith('/draft')) kept.push(request.url())
      })
      const isUnchanged = () =>
        eventually(async () => {
          expect((await trial()).url()).toContain(`/preview/${site}/`)
          const shown = await (await trial()).evaluate(() => document.body.textContent)
          expect(shown).toMatch(/Essai\s: rien n’est enregistré/)
        })
      await opens('comment')
      await isUnchanged()
      expect(kept).toEqual([])
      await fillsIn('comment', '500')
      const draftTried = async () =>
        /preview\/([\w-]{22})\//.exec((await trial()).url())?.[1] ??
        Promise.reject(new Error('none'))
      await eventually(async () => void (await draftTried()))
      const tried = await fetch(
        `${product.at('hub')}/preview/${await draftTried()}/v1/sites/${site}`,
      )
      expect((await tried.json()).comment).toBe(500)
      await paul.presses('Enregistrer')
      await paul.reads('Enregistré.')
      await isUnchanged()
      await paul.presses('Accueil')
      await paul.reads('À faire')
      expect(await paul.sees()).not.toContain('à l’essai')
    })

    it('what somebody else saved is not overwritten unless one wants it', async () => {
      const sylvie = await sit(browser)
      await signIn(sylvie, product, 'sylvie.roche')
      await opens('comment', sylvie)
      await opens('comment')
      await fillsIn('comment', '300')
      await paul.presses('Enregistrer')
      await paul.reads('Enregistré.')

      await fillsIn('comment', '600', sylvie)
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Une autre personne a enregistré une version')
      expect(await typedIn('comment', sylvie)).toBe('600')
      await sylvie.presses('Voir la nouvelle version, sans mes changements')
      await eventually(async () => expect(await typedIn('comment', sylvie)).toBe('300'))
      await sylvie.leaves()
    })

    it('what is not saved is still there after another page, and after a session that ended', async () => {
      await opens('notice')
      await fillsIn('notice-controller', 'Mairie de Valmont')
      await paul.presses('Réglages')
      await paul.presses('Consultations')
      await paul.reads('Quand et pourquoi les données')
      await opens('comment')
      await paul.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      expect(await typedIn('notice-controller')).toBe('Mairie de Valmont')
      await paul.page.setRequestInterception(true)
      paul.page.on('request', (request) => {
        const isToken = request.url().endsWith('/oauth/token')
        if (!isToken && !request.url().includes('/draft')) return void request.continue()
        const body = '{"error":"invalid_grant"}'
        const contentType = 'application/json'
        return void request.respond({ status: isToken ? 400 : 401, contentType, body })
      })
      await fillsIn('comment', '321')
      await paul.reads('Votre session est terminée.')
      paul.page.removeAllListeners('request')
      await paul.page.setRequestInterception(false)
      await paul.presses('Se connecter')
      // The identity provider still knows them, and asks nothing.
      await paul.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      expect(await typedIn('comment')).toBe('321')
      expect(await typedIn('notice-controller')).toBe('Mairie de Valmont')
      await undoes()
    })

    it('can be used by everyone, with faults, in both languages', async () => {
      await opens('comment')
      await fillsIn('comment', '12')
      await paul.presses('Enregistrer')
      await paul.reads('1 point à corriger')
      await expectAccessible(paul)
      await paul.presses('English')
      await paul.reads('1 point to correct')
      await paul.reads('Characters at most: Write 0')
      await opens('notice')
      await expectAccessible(paul)
      await paul.presses('Go back to the saved version')
    })
  })
})
