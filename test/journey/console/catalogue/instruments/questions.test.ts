import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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

/** What unfolds the form that needs a marked start. */
const option = 'Option : demander l’attente avant'

describe.each(anyBrowser)('The questions of a site, in the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let browser: Browser
    let paul: Person

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
    })
    beforeEach(async () => {
      paul = await sit(browser)
      await signIn(paul, product, 'paul.girard')
      await paul.presses('Réglages')
      await paul.presses('Questions posées')
      await paul.reads('Le questionnaire')
      return () => paul.leaves()
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    const asked = async () =>
      (await fetch(`${product.at('hub')}/v1/sites/${site}?locale=fr`)).json()
    const fillsIn = async (id: string, text: string) => {
      const field = `#q-${id}`
      await paul.page.$eval(field, (input) => (input as HTMLInputElement).select())
      await paul.page.type(field, text)
    }
    /** The form as it is tried now: every draft is shown by a frame of its own address. */
    const trial = async () => {
      const frame = await paul.page.waitForSelector('.trial iframe')
      return (await frame?.contentFrame()) ?? Promise.reject(new Error('no frame'))
    }

    it('a share too many is said at its field, and nothing is saved', async () => {
      const { version } = await asked()
      await paul.presses(option)
      await fillsIn('forms-2-share', '90')
      await fillsIn('forms-3-share', '20')
      await paul.presses('Enregistrer')
      await paul.reads('Les parts font 110 %.')
      await expectFocusOn(paul, /1 point à corriger/)
      await paul.page.click('.fault-summary button')
      await expectFocusAt(paul, '#q-forms')
      expect((await asked()).version).toBe(version)
      await paul.presses('Revenir à la version enregistrée')
      await eventually(async () => expect(await paul.sees()).not.toContain('point à corriger'))
      await expectFocusOn(paul, /Version/)
    })

    it('a language that no speaker has confirmed says so where it is turned on', async () => {
      const said = await paul.page.$$eval('[id="q-languages"] label', (all) =>
        all.map((one) => one.textContent?.trim()),
      )
      expect(said).toContain('Français')
      expect(said).toContain('Türkçe (turc), à relire par un locuteur')
      expect(said).toContain('العربية (arabe), à relire par un locuteur')
    })

    it('the length of comments and the shares change, in a new version', async () => {
      const { version } = await asked()
      await fillsIn('comment', '400')
      await paul.reads('Formulaire S : toujours')
      await paul.presses(option)
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

    it('what nobody changed is tried without a draft, and the first page awaits nothing of it', async () => {
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
      await isUnchanged()
      expect(kept).toEqual([])
      await fillsIn('comment', '410')
      await paul.presses('Enregistrer')
      await paul.reads('Enregistré.')
      await isUnchanged()
      await paul.presses('Accueil')
      await paul.reads('À faire')
      expect(await paul.sees()).not.toContain('à l’essai')
    })

    it('the form is tried beside it, as it is written, and says that nothing is recorded', async () => {
      const draftTried = async () =>
        /preview\/([\w-]{22})\//.exec((await trial()).url())?.[1] ??
        Promise.reject(new Error('none'))
      await eventually(async () =>
        expect(await (await trial()).evaluate(() => document.body.textContent)).toMatch(
          /Essai\s: rien n’est enregistré/,
        ),
      )
      expect((await trial()).url()).toContain(`/preview/${site}/`)
      await fillsIn('comment', '500')
      await eventually(async () => void (await draftTried()))
      const draft = await draftTried()
      const tried = await fetch(`${product.at('hub')}/preview/${draft}/v1/sites/${site}`)
      expect((await tried.json()).comment).toBe(500)
    })

    it('what somebody else saved is not overwritten unless one wants it', async () => {
      const sylvie = await sit(browser)
      await signIn(sylvie, product, 'sylvie.roche')
      await sylvie.presses('Réglages')
      await sylvie.presses('Questions posées')
      await sylvie.reads('Le questionnaire')
      await fillsIn('comment', '300')
      await paul.presses('Enregistrer')
      await paul.reads('Enregistré.')

      await sylvie.page.$eval('#q-comment', (input) => (input as HTMLInputElement).select())
      await sylvie.page.type('#q-comment', '600')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Une autre personne a enregistré une version')
      const written = () =>
        sylvie.page.$eval('#q-comment', (input) => (input as HTMLInputElement).value)
      expect(await written()).toBe('600')
      await sylvie.presses('Voir la nouvelle version, sans mes changements')
      await eventually(async () => expect(await written()).toBe('300'))
      await sylvie.leaves()
    })

    it('what is not saved is still there after another page of the console', async () => {
      await fillsIn('notice-controller', 'Mairie de Valmont')
      await paul.presses('Réglages')
      await paul.presses('Consultations')
      await paul.reads('Quand et pourquoi les données')
      await paul.presses('Réglages')
      await paul.presses('Questions posées')
      await paul.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      const kept = await paul.page.$eval(
        '#q-notice-controller',
        (input) => (input as HTMLInputElement).value,
      )
      expect(kept).toBe('Mairie de Valmont')
      await paul.presses('Revenir à la version enregistrée')
    })

    it('what is not saved is still there after a session that ended, once signed in again', async () => {
      await fillsIn('comment', '321')
      await paul.page.setRequestInterception(true)
      paul.page.on('request', (request) => {
        const isToken = request.url().endsWith('/oauth/token')
        if (!isToken && !request.url().includes('/draft')) return void request.continue()
        const body = '{"error":"invalid_grant"}'
        const contentType = 'application/json'
        return void request.respond({ status: isToken ? 400 : 401, contentType, body })
      })
      await paul.reads('Votre session est terminée.')
      paul.page.removeAllListeners('request')
      await paul.page.setRequestInterception(false)
      await paul.presses('Se connecter')
      // The identity provider still knows them, and asks nothing.
      await paul.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      const kept = await paul.page.$eval('#q-comment', (input) => (input as HTMLInputElement).value)
      expect(kept).toBe('321')
      await paul.presses('Revenir à la version enregistrée')
    })

    it('can be used by everyone, with faults and without, in both languages', async () => {
      await expectAccessible(paul)
      await fillsIn('comment', '12')
      await paul.presses('Enregistrer')
      await paul.reads('1 point à corriger')
      await expectAccessible(paul)
      await paul.presses('English')
      await paul.reads('1 point to correct')
      await paul.reads('Characters at most: Write 0')
      await expectAccessible(paul)
      await paul.presses('Go back to the saved version')
    })
  })
})
