import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { holdsRequests } from '../../../../world/held-requests.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { networkIsBack } from '../../../../world/network-back.ts'
import { libraryCard } from '../../../../world/offered.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import {
  declaresService,
  fillsField,
  fillsIn,
  listsServices,
  opensService,
  textField,
  textOf,
  typedIn,
} from '../../../../world/service-form.ts'
import { signIn } from '../../../../world/sign-in.ts'

const sentence = {
  fr: 'Chaque acte de naissance est envoyé 4 jours ouvrés au plus après la demande.',
  en: 'Every birth certificate is sent within 4 working days of the request.',
}

describe.each(anyBrowser)('The services of an organisation, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
    })
    beforeEach(async () => {
      sylvie = await sit(browser)
      await signIn(sylvie, demo, 'sylvie.roche')
      await listsServices(sylvie)
      return () => sylvie.leaves()
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    it('are listed, each with its promise, its version and who declared it', async () => {
      const seen = await sylvie.sees()
      expect(seen).toContain('Que promet chaque service à tous')
      expect(seen).toMatch(/Chaque acte de naissance est envoyé/)
      expect(seen).toMatch(/Version 1, déclarée par Ville de Valmont le /)
      expect(await sylvie.page.title()).toContain('Services')
      await expectAccessible(sylvie)
      await sylvie.presses('English')
      await sylvie.reads('What does each service promise to all?')
      await expectAccessible(sylvie)
    })

    it('once declared are read by usagers, and by another tab of the console', async () => {
      const put = await fetch(`${demo.at('hub')}/v1/requests/CONSOLE-1`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${demo.at('key')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          service: 'etat-civil',
          channel: 'web',
          locale: 'fr',
          received_at: new Date().toISOString(),
        }),
      })
      const { tracking_code } = await put.json()
      const paul = await sit(browser)
      await signIn(paul, demo, 'paul.girard')
      await listsServices(paul)

      await opensService(sylvie, 'etat-civil', 'norm')
      await fillsIn(sylvie, 'norm-delay', '4')
      await fillsIn(sylvie, 'norm-unit', 'working')
      await fillsIn(sylvie, 'norm-sentence-fr', sentence.fr)
      await fillsIn(sylvie, 'norm-sentence-en', sentence.en)
      await declaresService(sylvie)
      await sylvie.reads(/Déclaré\. Version 2, au nom de Sylvie Roche/)
      const tracked = await fetch(`${demo.at('hub')}/v1/tracking?locale=fr`, {
        headers: { 'parvis-tracking': tracking_code },
      })
      expect((await tracked.json()).norm).toBe(sentence.fr)
      await paul.reads(sentence.fr)
      await paul.reads(/Version 2, déclarée par Sylvie Roche/)
      await paul.leaves()
    })

    it('are never overwritten unawares: who declared is said, and nothing typed is lost', async () => {
      const paul = await sit(browser)
      await signIn(paul, demo, 'paul.girard')
      await listsServices(paul)
      await opensService(paul, 'petite-enfance', 'about')
      await fillsIn(paul, 'name-fr', 'Place en crèche municipale')

      await opensService(sylvie, 'petite-enfance', 'contact')
      await fillsIn(sylvie, 'contact-name', 'Accueil petite enfance')
      await declaresService(sylvie)
      await sylvie.reads(/Déclaré\. Version 2/)

      await declaresService(paul)
      await paul.reads(/Sylvie Roche a déclaré la version 2 le .*, depuis que vous avez lu/)
      expect(await typedIn(paul, 'name-fr')).toBe('Place en crèche municipale')
      await paul.presses('Garder mes changements, et déclarer par-dessus')
      await paul.reads(/Déclaré\. Version 3, au nom de Paul Girard/)
      // Sylvie wrote nothing since: what Paul declared is simply shown.
      await networkIsBack(sylvie)
      await sylvie.reads(/Version 3, déclarée par Paul Girard/)
      await sylvie.presses('Place en crèche municipale')
      await sylvie.presses('Les versions')
      await sylvie.reads(/Version 2, déclarée par Sylvie Roche/)
      await sylvie.presses('Reprendre la version 2 dans le formulaire')
      await sylvie.reads('Le formulaire a repris la version 2.')
      await opensService(sylvie, 'petite-enfance', 'about')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Place en crèche')
      await sylvie.presses('Revenir à la version déclarée')
      await paul.leaves()
    })

    it('are still there as they were typed, after another page and another service', async () => {
      await opensService(sylvie, 'voirie', 'about')
      await fillsIn(sylvie, 'name-fr', 'Signaler un trou dans la chaussée')
      await sylvie.presses('Signalement de voirie')
      await sylvie.presses('Tous les services')
      await sylvie.reads('Des changements ne sont pas enregistrés dans cet onglet.')
      await opensService(sylvie, 'etat-civil', 'about')
      await fillsIn(sylvie, 'name-fr', 'Extrait de naissance')
      await sylvie.presses('Réglages')
      await sylvie.presses('Consultations')
      await sylvie.reads('Quand et pourquoi les données')
      // The settings lead to every page of theirs.
      await sylvie.page.goBack()
      await sylvie.page.goBack()
      await sylvie.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Extrait de naissance')
      await sylvie.presses('Revenir à la version déclarée')
      await opensService(sylvie, 'voirie', 'about')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Signaler un trou dans la chaussée')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('begin in French alone, with a short name that no other service has', async () => {
      await sylvie.presses('Déclarer un nouveau service')
      await sylvie.reads('Ce service n’est pas encore déclaré.')
      await fillsIn(sylvie, 'service', 'voirie')
      await fillsIn(sylvie, 'sector', 'etat-civil')
      await fillsIn(sylvie, 'name-fr', 'Livret de famille')
      await fillsIn(sylvie, 'norm-delay', '15')
      await fillsIn(sylvie, 'norm-sentence-fr', 'Le livret est prêt en 15 jours ouvrés.')
      await fillsIn(sylvie, 'contact-name', 'Accueil, mairie de Valmont')
      await declaresService(sylvie)
      await sylvie.reads('Un autre service a déjà ce nom court.')
      await expectAccessible(sylvie)
      await fillsIn(sylvie, 'service', 'livret-de-famille')
      await declaresService(sylvie)
      await sylvie.reads(/Déclaré\. Version 1, au nom de Sylvie Roche/)
      await sylvie.presses('Les versions')
      await sylvie.reads('C’est la première version.')
      expect(sylvie.page.url()).toMatch(/#services\/livret-de-famille\/versions$/)
      await sylvie.presses('Livret de famille')
      await sylvie.presses('Tous les services')
      await sylvie.reads('Le livret est prêt en 15 jours ouvrés.')
      expect(await sylvie.sees()).not.toContain('Un nouveau service est commencé')
      await sylvie.presses('English')
      await sylvie.reads('What does each service promise to all?')
      await sylvie.reads('Le livret est prêt en 15 jours ouvrés.')
      const named = await sylvie.page.$$eval('main [lang="fr"]', (all) =>
        all.map(({ textContent }) => textContent),
      )
      expect(named).toEqual(['Livret de famille', 'Le livret est prêt en 15 jours ouvrés.'])
    })

    it('may be written as a text, whose faults are said line by line', async () => {
      await opensService(sylvie, 'etat-civil', 'text')
      const written = await textOf(sylvie)
      const line = written.slice(0, written.indexOf('"delay"')).split('\n').length
      await fillsField(sylvie, textField, written.replace(/"delay": \d+/, '"delay": "quatre"'))
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads(new RegExp(`Ligne ${line}\\s: «\\sdelay\\s» n’a pas la bonne forme`))
      await expectAccessible(sylvie)
      await fillsField(
        sylvie,
        textField,
        written.replace(/"delay": \d+,/, '"delay": 3, // trois jours'),
      )
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads('Le formulaire a repris ce texte. Rien n’est encore enregistré.')
      await opensService(sylvie, 'etat-civil', 'norm')
      expect(await typedIn(sylvie, 'norm-delay')).toBe('3')
      await opensService(sylvie, 'etat-civil', 'text')
      await fillsField(
        sylvie,
        textField,
        (await textOf(sylvie)).replace('"etat-civil"', '"mariage"'),
      )
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads(/Ce texte déclare un autre service, «\smariage\s»/)
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('lose nothing of a text on its way through the form', async () => {
      await sylvie.presses('Déclarer un nouveau service')
      await sylvie.presses('Déclarer aussi le reste dès maintenant')
      await sylvie.presses('Le texte du service (JSON)')
      await fillsField(sylvie, textField, JSON.stringify(libraryCard))
      // The page is drawn anew with what was written, and buttons move.
      await sylvie.reads('Revenir au texte du formulaire')
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads('Le formulaire a repris ce texte.')
      expect(JSON.parse(await textOf(sylvie))).toEqual(libraryCard)
      await sylvie.presses('Déclarer un nouveau service')
      expect(await typedIn(sylvie, 'name-es')).toBe('Carné de biblioteca')
      await expectAccessible(sylvie)
      // Nothing waits for the list of services, which may be slow to come again.
      const list = await holdsRequests(sylvie, (request) => request.url().endsWith('/v1/services'))
      await declaresService(sylvie)
      await sylvie.reads(/Déclaré\. Version 1, au nom de Sylvie Roche/)
      await sylvie.presses('Le texte du service (JSON)')
      await eventually(async () => expect(JSON.parse(await textOf(sylvie))).toEqual(libraryCard))
      expect(sylvie.page.url()).toMatch(/#services\/bibliotheque\/text$/)
      await list.letsThrough()
    })

    it('stay as a person declared them when the town starts again', async () => {
      await demo.stop()
      demo = await startLivedDemo(folder.path)
      const fresh = await sit(browser)
      await signIn(fresh, demo, 'sylvie.roche')
      await fresh.presses('Réglages')
      await fresh.presses('Services')
      await fresh.reads(sentence.fr)
      await fresh.leaves()
    })
  })
})
