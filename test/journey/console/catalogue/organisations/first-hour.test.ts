import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyChromium } from '../../../../world/browser.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { freePort } from '../../../../world/free-port.ts'
import { addPasskeyDevice } from '../../../../world/passkey-device.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product, startUnopened } from '../../../../world/product.ts'
import { type SitePage, startSitePage } from '../../../../world/site-page.ts'

describe.each(anyChromium)('The first hour of a town, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let hub: Product
    let site: SitePage
    let browser: Browser
    let sylvie: Person
    let usager: Person
    /** What the console gave to paste. */
    let lines = ''
    beforeAll(async () => {
      site = await startSitePage()
      hub = await startUnopened(folder.path, await freePort())
      browser = await real.open()
      sylvie = await sit(browser)
      await sylvie.page.setViewport({ width: 1280, height: 900 })
      await addPasskeyDevice(sylvie.page)
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
      await site?.close()
      folder.remove()
    })

    const written = (body: string) =>
      `<!doctype html><html lang="fr"><title>Valmont</title><main>${body}</main></html>`
    /** Visits the page of the site from the console. */
    const visits = async (expected: string) => {
      await sylvie.presses('Visiter la page')
      await sylvie.reads(expected)
    }

    it('opens on the steps to the first answer, once its address was followed', async () => {
      await sylvie.goes(hub.at('setup'))
      await sylvie.types('Nom de l’organisation', 'Ville de Valmont')
      await sylvie.types('Votre nom', 'Sylvie Roche')
      await sylvie.types('Votre adresse e-mail', 'sylvie.roche@valmont.example')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.presses('Créer ma clé d’accès')
      await sylvie.reads('Sur quel service voulez-vous des avis ?')
      expect(new URL(sylvie.page.url()).hash).toBe('#demarrer')
      await expectAccessible(sylvie)
    })

    it('leads there from its first page, which has nothing else to say', async () => {
      await sylvie.presses('Accueil')
      await sylvie.reads('Aucun avis n’est encore venu')
      expect(await sylvie.sees()).not.toContain('Période')
      await expectAccessible(sylvie)
      await sylvie.presses('Obtenir le premier avis')
    })

    it('asks for a service and a site, most of it filled in', async () => {
      await sylvie.presses('Garder ce service')
      await sylvie.types('Adresse de votre site', 'mairie')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Ce n’est pas l’adresse d’un site.')
      await sylvie.page.$eval('#start-questions-address', (field) =>
        (field as HTMLInputElement).select(),
      )
      // Typed as people say it; this one has no https.
      await sylvie.page.keyboard.type(new URL(site.origin).host)
      await sylvie.types('Comment joindre votre délégué', 'dpd@valmont.example')
      await sylvie.presses('Garder ces questions')
      await sylvie.reads('Collez ces lignes dans votre page')
      const code = await sylvie.page.waitForSelector('textarea.start-code')
      lines = (await code?.evaluate((field) => (field as HTMLTextAreaElement).value)) ?? ''
      expect(lines).toContain('<parvis-feedback service="acte-naissance" mode="ended">')
      await sylvie.page.evaluate(() => Object.assign(globalThis, { never: 'reloaded' }))
    })

    it('says which address was refused, and registers it by one press', async () => {
      site.shows(written(lines))
      await usager.goes(site.origin)
      await sylvie.reads(`une page de ${site.origin} a voulu poser les questions`)
      await expectAccessible(sylvie)
      await sylvie.presses(`Enregistrer ${site.origin}`)
      await expectFocusOn(sylvie, `${site.origin} est enregistrée. Ouvrez la page de nouveau.`)
    })

    it('says what a page lacks: a policy that refuses, the name of another site, no tag', async () => {
      await sylvie.page.$eval('.site-visit input', (field) => (field as HTMLInputElement).select())
      await sylvie.page.keyboard.type(`${site.origin}/`)
      site.shows(written(lines), { 'content-security-policy': "default-src 'self'" })
      await visits('La règle de sécurité (CSP) de la page refuse le script.')
      site.shows(written(lines.replace(/data-site="[^"]+"/, 'data-site="mairie"')))
      await visits('La balise porte le nom « mairie ».')
      site.shows(written('Bienvenue'))
      await visits('La balise du widget n’est pas dans la page.')
    })

    it('sees the page, then the answer, without being reloaded', async () => {
      site.shows(written(lines))
      await usager.goes(site.origin)
      await expectFocusOn(sylvie, 'En attente de votre premier avis')
      await expectAccessible(sylvie)
      await usager.presses('Très bien')
      await expectFocusOn(sylvie, 'Votre premier avis est là')
      expect(await sylvie.page.evaluate(() => (globalThis as { never?: string }).never)).toBe(
        'reloaded',
      )
      await expectAccessible(sylvie)
    })

    it('is led to invite from the register of its requests', async () => {
      await sylvie.presses('Inviter depuis votre registre')
      await sylvie.reads('À qui demandez-vous comment cela s’est passé ?')
      await sylvie.presses('Accueil')
      await sylvie.reads('1 réponse est arrivée, le')
      expect(await sylvie.sees()).not.toMatch(
        /Aucun avis n’est encore venu|Aucune réponse avant|Chaque service|Période/,
      )
      await expectAccessible(sylvie)
      await sylvie.presses('Inviter d’autres usagers')
      await sylvie.reads('Votre premier avis est là')
      expect(sylvie.faults).toEqual([])
    })
  })
})
