import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../world/accessible.ts'
import { anyBrowser } from '../world/browser.ts'
import { eventually } from '../world/eventually.ts'
import { focused, tabTo } from '../world/focus.ts'
import { libraryCard } from '../world/offered.ts'
import { type Person, sit } from '../world/person.ts'
import { ownFolder, type Product, startDemo } from '../world/product.ts'
import { signIn } from '../world/sign-in.ts'

const sentence = {
  fr: 'Chaque acte de naissance est envoyé 4 jours ouvrés au plus après la demande.',
  en: 'Every birth certificate is sent within 4 working days of the request.',
}

describe.each(anyBrowser)('What each service promises to all, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startDemo(folder.path)
      browser = await real.open()
    })
    beforeEach(async () => {
      sylvie = await sit(browser)
      await signIn(sylvie, demo, 'sylvie.roche')
      await sylvie.presses('Services')
      await sylvie.reads('Acte de naissance')
      return () => sylvie.leaves()
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    /** Opens the form of a service, from the list. */
    const opens = async (person: Person, service: string) => {
      await person.page.click(`a[href="#services/${service}"]`)
      await person.page.waitForSelector('.service-form')
    }
    const fieldOf = (place: string) => `#q-${place}`
    const typedIn = (person: Person, place: string) =>
      person.page.$eval(fieldOf(place), (field) => (field as HTMLInputElement).value)
    /** What happens when somebody types, pastes or picks: all at once. */
    const fills = (person: Person, place: string, text: string) =>
      person.page.$eval(
        fieldOf(place),
        (field, value) => {
          ;(field as HTMLInputElement).value = value
          field.dispatchEvent(new Event('input', { bubbles: true }))
          field.dispatchEvent(new Event('change', { bubbles: true }))
        },
        text,
      )
    const expectAt = (place: string) =>
      eventually(async () =>
        expect(await sylvie.page.evaluate(() => document.activeElement?.id)).toBe(`q-${place}`),
      )
    const text = () =>
      sylvie.page.$eval('#service-text', (field) => (field as HTMLTextAreaElement).value)
    const paste = (changed: string) =>
      sylvie.page.$eval(
        '#service-text',
        (field, value) => {
          ;(field as HTMLTextAreaElement).value = value
          field.dispatchEvent(new Event('input', { bubbles: true }))
        },
        changed,
      )
    const declares = async (person: Person) => {
      await person.presses('Déclarer : une nouvelle version')
    }

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

    it('are told with an example that skips the holidays of where the service is', async () => {
      await opens(sylvie, 'etat-civil')
      await eventually(async () => expect(await focused(sylvie)).toBe('Acte de naissance'))
      await fills(sylvie, 'norm-delay', '10')
      await fills(sylvie, 'norm-unit', 'working')
      await sylvie.page.$eval('#example-received', (field) => {
        ;(field as HTMLInputElement).value = '2026-12-21'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await sylvie.reads(
        /Une demande reçue le lundi 21 décembre( 2026)? est promise au plus tard le mercredi 6 janvier( 2027)?\./,
      )
      await sylvie.reads(/vendredi 25 décembre( 2026)? \(Noël\), vendredi 1er janvier/)
      await fills(sylvie, 'calendar-zone', '974')
      await sylvie.page.$eval('#example-received', (field) => {
        ;(field as HTMLInputElement).value = '2027-12-15'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await sylvie.reads(/lundi 20 décembre( 2027)? \(abolition de l’esclavage\)/)
      await fills(sylvie, 'norm-delay', '0')
      await sylvie.reads('Aucun délai n’est promis')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have their faults where they are, with a way to each, and nothing is saved', async () => {
      await opens(sylvie, 'etat-civil')
      await fills(sylvie, 'norm-delay', 'cinq')
      await fills(sylvie, 'name-en', '')
      await fills(sylvie, 'contact-phone', 'appelez-nous')
      await declares(sylvie)
      await sylvie.reads('3 points à corriger')
      expect(await focused(sylvie)).toContain('points à corriger')
      await sylvie.reads(/Délai\s: Écrivez un nombre entier, entre 0 et 3650/)
      await sylvie.presses('Nom du service, en anglais')
      await sylvie.presses('Ce champ est vide')
      await expectAt('name-en')
      await expectAccessible(sylvie)
      await sylvie.presses('English')
      await sylvie.reads('3 points to correct')
      await expectAccessible(sylvie)
      await sylvie.presses('Go back to the declared version')
      await sylvie.presses('Français')
      expect(await typedIn(sylvie, 'norm-delay')).not.toBe('cinq')
    })

    it('have a week that is written with the keyboard alone, lunch break included', async () => {
      const { keyboard } = sylvie.page
      await opens(sylvie, '+')
      await sylvie.page.$eval('#q-opening', (group) => (group as HTMLElement).focus())
      await tabTo(sylvie, 'Ajouter des heures – Lundi')
      await keyboard.press('Enter')
      await expectAt('opening-monday-0-from')
      await keyboard.down('Control')
      await keyboard.press('a')
      await keyboard.up('Control')
      await keyboard.type('8h30')
      await tabTo(sylvie, 'Ajouter des heures – Lundi')
      await keyboard.press('Enter')
      await expectAt('opening-monday-1-from')
      expect(await typedIn(sylvie, 'opening-monday-0-from')).toBe('08:30')
      expect(await typedIn(sylvie, 'opening-monday-1-to')).toBe('17:00')
      await tabTo(sylvie, 'Comme la veille – Mardi')
      await keyboard.press('Enter')
      await eventually(async () =>
        expect(await typedIn(sylvie, 'opening-tuesday-0-to')).toBe('12:00'),
      )
      await fills(sylvie, 'opening-tuesday-1-from', '11:30')
      await declares(sylvie)
      await sylvie.reads(/Mardi, de\s: Ces horaires en recouvrent d’autres le même jour\./)
      await expectAccessible(sylvie)
      await fills(sylvie, 'opening-tuesday-1-from', '13:30')
      await eventually(async () =>
        expect(await sylvie.sees()).not.toContain('Ces horaires en recouvrent'),
      )
      await sylvie.presses('Retirer')
      await eventually(async () => expect(await focused(sylvie)).toMatch(/Ajouter des heures/))
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have steps in order, added, moved and removed by buttons', async () => {
      const { keyboard } = sylvie.page
      await opens(sylvie, 'petite-enfance')
      const titles = () =>
        sylvie.page.$$eval('[id^="q-steps-"][id$="-title-fr"]', (fields) =>
          fields.map((field) => (field as HTMLInputElement).value),
        )
      const before = await titles()
      await sylvie.presses('Ajouter une étape')
      const at = before.length - 1
      await expectAt(`steps-${at}`)
      await fills(sylvie, `steps-${at}-proof`, 'message')
      await fills(sylvie, `steps-${at}-proof`, 'promised')
      await fills(sylvie, `steps-${at}-title-fr`, 'Date de rentrée annoncée')
      await fills(sylvie, `steps-${at}-title-en`, 'Date announced')
      await sylvie.page.focus(`${fieldOf(`steps-${at}`)}-up`)
      await keyboard.press('Enter')
      await eventually(async () =>
        expect(await sylvie.page.evaluate(() => document.activeElement?.id)).toBe(
          `q-steps-${at - 1}-up`,
        ),
      )
      expect((await titles())[at - 1]).toBe('Date de rentrée annoncée')
      await sylvie.reads(`Étape ${at + 1} : place ${at} sur ${before.length + 1}.`)
      const stones = await sylvie.page.$$eval('.stones .title', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      )
      expect(stones.join(' ')).toContain('Date de rentrée annoncée')
      await fills(sylvie, `steps-${at}-proof`, 'acknowledged')
      await declares(sylvie)
      await sylvie.reads('Deux étapes ont la même preuve')
      await sylvie.presses(`Retirer cette étape – Étape ${at}`)
      await sylvie.reads('retiré.')
      await sylvie.presses('Revenir à la version déclarée')
      expect(await titles()).toEqual(before)
    })

    it('say what silence means, with a date, and what is missing of a complete receipt', async () => {
      await opens(sylvie, 'petite-enfance')
      await sylvie.reads('Parvis ne le déduit jamais de la loi')
      await sylvie.presses('La demande est rejetée')
      await fills(sylvie, 'silence-months', '2')
      await sylvie.reads(/Une demande reçue le .*, sans réponse le .*, est rejetée à partir du /)
      await sylvie.presses('Le silence ne veut rien dire')
      await sylvie.presses('Rien n’est déclaré')
      await sylvie.presses('Accusé de réception complet')
      await declares(sylvie)
      await sylvie.reads('L’accusé de réception ne serait pas complet sans cette mention.')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have a message of lateness, shown as its usager will read it', async () => {
      await opens(sylvie, 'etat-civil')
      if (!(await sylvie.page.$('#q-late-before')))
        await sylvie.presses('Prévenir l’usager automatiquement')
      await fills(sylvie, 'late-why-fr', 'La recherche dans le registre prend plus de temps.')
      await fills(sylvie, 'late-before', '1')
      await sylvie.reads(/Pour une demande reçue le .*, ce message part le /)
      const preview = await sylvie.page.$eval(
        '[aria-labelledby="late-preview"]',
        ({ textContent }) => textContent,
      )
      expect(preview).toMatch(/Retard annoncé.*La recherche dans le registre prend plus de temps\./)
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have territories and places pasted from a spreadsheet, each line read or said', async () => {
      await opens(sylvie, 'voirie')
      await fills(sylvie, 'territories', 'Code\tNom\nvieux-pont\tVieux-Pont\nla plaine\tLa Plaine')
      await sylvie.reads(/1 territoire lu\. La ligne 1 est lue comme le titre/)
      await sylvie.reads(/Ligne 3\s: le code d’un territoire a de 2 à 40 lettres/)
      await declares(sylvie)
      await sylvie.reads('Corrigez ou retirez les lignes qui ne sont pas comprises')
      await fills(sylvie, 'territories', 'vieux-pont;Vieux-Pont\nla-plaine;"La Plaine; nord"')
      await fills(
        sylvie,
        'places',
        'atelier ; Atelier municipal ; 3 rue du Port ; la-plaine\nmairie ; Mairie ; ; ailleurs',
      )
      await sylvie.reads('2 territoires lus.')
      await sylvie.reads(/Ligne 2\s: ce territoire n’est pas dans la liste/)
      await fills(sylvie, 'places', 'atelier ; Atelier municipal ; 3 rue du Port ; la-plaine')
      await sylvie.reads('1 lieu lu.')
      await sylvie.presses('Atelier municipal a ses propres horaires')
      await fills(sylvie, 'hours-atelier-monday-0-from', '07:30')
      await sylvie.presses('Voir ce qui est lu')
      await expectAccessible(sylvie)
      await declares(sylvie)
      await sylvie.reads(/Déclaré\. Version 2/)
      expect(await typedIn(sylvie, 'hours-atelier-monday-0-from')).toBe('07:30')
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
      await paul.presses('Services')
      await paul.reads('Acte de naissance')

      await opens(sylvie, 'etat-civil')
      await fills(sylvie, 'norm-delay', '4')
      await fills(sylvie, 'norm-unit', 'working')
      await fills(sylvie, 'norm-sentence-fr', sentence.fr)
      await fills(sylvie, 'norm-sentence-en', sentence.en)
      await declares(sylvie)
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
      await paul.presses('Services')
      await paul.reads('Acte de naissance')
      await opens(paul, 'petite-enfance')
      await fills(paul, 'name-fr', 'Place en crèche municipale')

      await opens(sylvie, 'petite-enfance')
      await fills(sylvie, 'contact-name', 'Accueil petite enfance')
      await declares(sylvie)
      await sylvie.reads(/Déclaré\. Version 2/)

      await declares(paul)
      await paul.reads(/Sylvie Roche a déclaré la version 2 le .*, depuis que vous avez lu/)
      expect(await typedIn(paul, 'name-fr')).toBe('Place en crèche municipale')
      await paul.presses('Garder mes changements, et déclarer par-dessus')
      await paul.reads(/Déclaré\. Version 3, au nom de Paul Girard/)
      // Sylvie wrote nothing since: what Paul declared is simply shown.
      await eventually(async () =>
        expect(await typedIn(sylvie, 'name-fr')).toBe('Place en crèche municipale'),
      )
      await sylvie.reads(/Version 2, déclarée par Sylvie Roche/)
      await sylvie.presses('Reprendre la version 2 dans le formulaire')
      await sylvie.reads('Le formulaire a repris la version 2.')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Place en crèche')
      await sylvie.presses('Revenir à la version déclarée')
      await paul.leaves()
    })

    it('are still there as they were typed, after another page and another service', async () => {
      await opens(sylvie, 'voirie')
      await fills(sylvie, 'name-fr', 'Signaler un trou dans la chaussée')
      await sylvie.presses('Tous les services')
      await sylvie.reads('Des changements ne sont pas enregistrés dans cet onglet.')
      await opens(sylvie, 'etat-civil')
      await fills(sylvie, 'name-fr', 'Extrait de naissance')
      await sylvie.presses('Accès')
      await sylvie.reads('Quand et pourquoi les données')
      await sylvie.page.goBack()
      await sylvie.reads('Ce que vous aviez écrit sans l’enregistrer est repris.')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Extrait de naissance')
      await sylvie.presses('Revenir à la version déclarée')
      await sylvie.presses('Tous les services')
      await opens(sylvie, 'voirie')
      expect(await typedIn(sylvie, 'name-fr')).toBe('Signaler un trou dans la chaussée')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('may be written as a text, whose faults are said line by line', async () => {
      await opens(sylvie, 'etat-civil')
      await sylvie.presses('Voir le texte')
      await eventually(async () => expect(await text()).toContain('"delay"'))
      const written = await text()
      const line = written.slice(0, written.indexOf('"delay"')).split('\n').length
      await paste(written.replace(/"delay": \d+/, '"delay": "quatre"'))
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads(new RegExp(`Ligne ${line}\\s: «\\sdelay\\s» n’a pas la bonne forme`))
      await expectAccessible(sylvie)
      await paste(written.replace(/"delay": \d+,/, '"delay": 3, // trois jours'))
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads('Le formulaire a repris ce texte. Rien n’est encore enregistré.')
      expect(await typedIn(sylvie, 'norm-delay')).toBe('3')
      await paste((await text()).replace('"etat-civil"', '"mariage"'))
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads(/Ce texte déclare un autre service, «\smariage\s»/)
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('begin with a short name that no other service has', async () => {
      await sylvie.presses('Déclarer un nouveau service')
      await sylvie.reads('Ce service n’est pas encore déclaré.')
      await fills(sylvie, 'service', 'voirie')
      await fills(sylvie, 'sector', 'etat-civil')
      await fills(sylvie, 'name-fr', 'Livret de famille')
      await fills(sylvie, 'name-en', 'Family record book')
      await fills(sylvie, 'norm-delay', '15')
      await fills(sylvie, 'norm-sentence-fr', 'Le livret est prêt en 15 jours ouvrés.')
      await fills(sylvie, 'norm-sentence-en', 'The book is ready within 15 working days.')
      await fills(sylvie, 'contact-name', 'Accueil, mairie de Valmont')
      await declares(sylvie)
      await sylvie.reads('Un autre service a déjà ce nom court.')
      await expectAccessible(sylvie)
      await fills(sylvie, 'service', 'livret-de-famille')
      await declares(sylvie)
      await sylvie.reads(/Déclaré\. Version 1, au nom de Sylvie Roche/)
      await sylvie.reads('C’est la première version.')
      expect(sylvie.page.url()).toMatch(/#services\/livret-de-famille$/)
      await sylvie.presses('Tous les services')
      await sylvie.reads('Le livret est prêt en 15 jours ouvrés.')
      expect(await sylvie.sees()).not.toContain('Un nouveau service est commencé')
    })

    it('lose nothing of a text on its way through the form', async () => {
      await sylvie.presses('Déclarer un nouveau service')
      await sylvie.presses('Voir le texte')
      await paste(JSON.stringify(libraryCard))
      await sylvie.presses('Vérifier et reprendre ce texte dans le formulaire')
      await sylvie.reads('Le formulaire a repris ce texte.')
      expect(JSON.parse(await text())).toEqual(libraryCard)
      expect(await typedIn(sylvie, 'name-es')).toBe('Carné de biblioteca')
      await expectAccessible(sylvie)
      await declares(sylvie)
      await sylvie.reads(/Déclaré\. Version 1, au nom de Sylvie Roche/)
      await sylvie.reads('C’est la première version.')
      await sylvie.presses('Voir le texte')
      await eventually(async () => expect(JSON.parse(await text())).toEqual(libraryCard))
    })

    it('stay as a person declared them when the town starts again', async () => {
      await demo.stop()
      demo = await startDemo(folder.path)
      const fresh = await sit(browser)
      await signIn(fresh, demo, 'sylvie.roche')
      await fresh.presses('Services')
      await fresh.reads(sentence.fr)
      await fresh.leaves()
    })
  })
})
