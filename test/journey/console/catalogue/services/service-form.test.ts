import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import {
  declaresService,
  fillsField,
  fillsIn,
  listsServices,
  opensService,
  textOf,
  typedIn,
} from '../../../../world/service-form.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The form of a service, in $browser', (real) => {
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
    beforeEach(() => listsServices(sylvie))
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    it('are told with an example that skips the holidays of where the service is', async () => {
      await opensService(sylvie, 'etat-civil')
      await expectFocusOn(sylvie, 'Acte de naissance')
      await expectAccessible(sylvie)
      await sylvie.presses('Ce qui est promis à tous')
      await expectFocusOn(sylvie, /Que promettez-vous à tous/)
      await fillsIn(sylvie, 'norm-delay', '10')
      await fillsIn(sylvie, 'norm-unit', 'working')
      await fillsField(sylvie, '#example-received', '2026-12-21')
      await sylvie.reads(
        /Une demande reçue le lundi 21 décembre( 2026)? est promise au plus tard le mercredi 6 janvier( 2027)?\./,
      )
      await sylvie.reads(/vendredi 25 décembre( 2026)? \(Noël\), vendredi 1er janvier/)
      await opensService(sylvie, 'etat-civil', 'calendar')
      await fillsIn(sylvie, 'calendar-zone', '974')
      await fillsField(sylvie, '#example-received', '2027-12-15')
      await sylvie.reads(/lundi 20 décembre( 2027)? \(abolition de l’esclavage\)/)
      await opensService(sylvie, 'etat-civil', 'norm')
      await fillsIn(sylvie, 'norm-delay', '0')
      await sylvie.reads('Aucun délai n’est promis')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('say who is invited: everybody, a share or a number a month', async () => {
      await opensService(sylvie, 'etat-civil', 'invitations')
      await sylvie.presses('Une part, tirée au sort')
      await fillsIn(sylvie, 'invitations-probability', '0')
      await fillsIn(sylvie, 'invitations-rest_days', '1000')
      await declaresService(sylvie)
      await sylvie.reads('2 points à corriger')
      await sylvie.reads('Écrivez un nombre entier de jours, entre 0 et 400.')
      await expectAccessible(sylvie)
      await fillsIn(sylvie, 'invitations-probability', '12,5 %')
      await fillsIn(sylvie, 'invitations-rest_days', '60')
      await opensService(sylvie, 'etat-civil', 'text')
      const { invitations } = JSON.parse(await textOf(sylvie))
      expect(invitations).toEqual({ probability: 0.125, rest_days: 60 })
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have their faults where they are, with a way to each, and nothing is saved', async () => {
      await opensService(sylvie, 'etat-civil', 'about')
      await fillsIn(sylvie, 'name-fr', '')
      await opensService(sylvie, 'etat-civil', 'contact')
      await fillsIn(sylvie, 'contact-phone', 'appelez-nous')
      await opensService(sylvie, 'etat-civil', 'norm')
      await fillsIn(sylvie, 'norm-delay', 'cinq')
      await declaresService(sylvie)
      await sylvie.reads('3 points à corriger')
      await expectFocusOn(sylvie, /points à corriger/)
      await sylvie.reads(/Délai\s: Écrivez un nombre entier, entre 0 et 3650/)
      await sylvie.presses('Acte de naissance')
      await sylvie.reads(/Qui contacter .* 1 point à corriger/)
      await expectAccessible(sylvie)
      await sylvie.presses('Le nom et le secteur\u00a0: Ce champ est vide')
      await expectFocusAt(sylvie, '#q-name-fr')
      await expectAccessible(sylvie)
      await sylvie.presses('English')
      await sylvie.reads('3 points to correct')
      await expectAccessible(sylvie)
      await sylvie.presses('Go back to the declared version')
      await sylvie.presses('Français')
      await opensService(sylvie, 'etat-civil', 'norm')
      expect(await typedIn(sylvie, 'norm-delay')).not.toBe('cinq')
    })

    it('have a week that is written with the keyboard alone, lunch break included', async () => {
      const { keyboard } = sylvie.page
      await opensService(sylvie, '+', 'week')
      await sylvie.page.$eval('#q-opening', (group) => (group as HTMLElement).focus())
      await tabTo(sylvie, 'Ajouter des heures – Lundi')
      await keyboard.press('Enter')
      await expectFocusAt(sylvie, '#q-opening-monday-0-from')
      await keyboard.down('Control')
      await keyboard.press('a')
      await keyboard.up('Control')
      await keyboard.type('8h30')
      await tabTo(sylvie, 'Ajouter des heures – Lundi')
      await keyboard.press('Enter')
      await expectFocusAt(sylvie, '#q-opening-monday-1-from')
      expect(await typedIn(sylvie, 'opening-monday-0-from')).toBe('08:30')
      expect(await typedIn(sylvie, 'opening-monday-1-to')).toBe('17:00')
      await tabTo(sylvie, 'Comme la veille – Mardi')
      await keyboard.press('Enter')
      await eventually(async () =>
        expect(await typedIn(sylvie, 'opening-tuesday-0-to')).toBe('12:00'),
      )
      await fillsIn(sylvie, 'opening-tuesday-1-from', '11:30')
      await declaresService(sylvie)
      await sylvie.reads(/Mardi, de\s: Ces horaires en recouvrent d’autres le même jour\./)
      await expectAccessible(sylvie)
      await fillsIn(sylvie, 'opening-tuesday-1-from', '13:30')
      await eventually(async () =>
        expect(await sylvie.sees()).not.toContain('Ces horaires en recouvrent'),
      )
      await sylvie.presses('Retirer')
      await expectFocusOn(sylvie, /Ajouter des heures/)
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have slots for calls, each fault at its field', async () => {
      const { keyboard } = sylvie.page
      await opensService(sylvie, 'voirie', 'callbacks')
      await sylvie.presses('Ajouter un créneau')
      await expectFocusAt(sylvie, '#q-callbacks-slots-0')
      await keyboard.press('Tab')
      await keyboard.press('Space')
      await fillsIn(sylvie, 'callbacks-slots-0-from', '10h')
      await fillsIn(sylvie, 'callbacks-slots-0-to', '10h10')
      await fillsIn(sylvie, 'callbacks-ahead', '11')
      await declaresService(sylvie)
      await sylvie.reads(/Nombre d’appels dans ce créneau\s: Écrivez un nombre entier d’appels/)
      await fillsIn(sylvie, 'callbacks-slots-0-places', '4')
      await sylvie.reads(/Créneau 1, à\s: Un créneau dure 15 minutes au moins\./)
      await sylvie.reads('2 points à corriger')
      await expectAccessible(sylvie)
      await fillsIn(sylvie, 'callbacks-slots-0-to', '12h')
      await fillsIn(sylvie, 'callbacks-ahead', '5')
      await opensService(sylvie, 'voirie', 'text')
      expect(JSON.parse(await textOf(sylvie)).callbacks).toEqual({
        slots: [{ days: ['monday'], from: '10:00', to: '12:00', places: 4 }],
        ahead: 5,
      })
      await opensService(sylvie, 'voirie', 'callbacks')
      await sylvie.presses('Créneau 1')
      await sylvie.presses('Retirer ce créneau – Créneau 1')
      await expectFocusAt(sylvie, '#q-callbacks-slots-add')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have steps in order, added, moved and removed by buttons', async () => {
      const { keyboard } = sylvie.page
      await opensService(sylvie, 'petite-enfance', 'steps')
      await sylvie.page.waitForSelector('#q-steps')
      const titles = () =>
        sylvie.page.$$eval('[id^="q-steps-"][id$="-title-fr"]', (fields) =>
          fields.map((field) => (field as HTMLInputElement).value),
        )
      const before = await titles()
      await sylvie.presses('Ajouter une étape')
      const at = before.length - 1
      await expectFocusAt(sylvie, `#q-steps-${at}`)
      await fillsIn(sylvie, `steps-${at}-proof`, 'message')
      await fillsIn(sylvie, `steps-${at}-proof`, 'promised')
      await fillsIn(sylvie, `steps-${at}-title-fr`, 'Date de rentrée annoncée')
      await fillsIn(sylvie, `steps-${at}-title-en`, 'Date announced')
      await sylvie.page.focus(`#q-steps-${at}-up`)
      await keyboard.press('Enter')
      await expectFocusAt(sylvie, `#q-steps-${at - 1}-up`)
      expect((await titles())[at - 1]).toBe('Date de rentrée annoncée')
      await sylvie.reads(`Étape ${at + 1} : place ${at} sur ${before.length + 1}.`)
      const stones = await sylvie.page.$$eval('.stones .title', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      )
      expect(stones.join(' ')).toContain('Date de rentrée annoncée')
      await fillsIn(sylvie, `steps-${at}-proof`, 'acknowledged')
      await declaresService(sylvie)
      await sylvie.reads('Deux étapes ont la même preuve')
      await sylvie.presses(`Retirer cette étape – Étape ${at}`)
      await sylvie.reads('retiré.')
      await sylvie.presses('Revenir à la version déclarée')
      expect(await titles()).toEqual(before)
    })

    it('say what silence means, with a date, and what is missing of a complete receipt', async () => {
      await opensService(sylvie, 'petite-enfance', 'silence')
      await sylvie.reads('Parvis ne le déduit jamais de la loi')
      await sylvie.presses('La demande est rejetée')
      await fillsIn(sylvie, 'silence-months', '2')
      await fillsIn(sylvie, 'silence-remedy-fr', '')
      await fillsIn(sylvie, 'silence-remedy-en', '')
      await sylvie.reads(/Une demande reçue le .*, sans réponse le .*, est rejetée à partir du /)
      await sylvie.presses('Accusé de réception complet')
      await declaresService(sylvie)
      await sylvie.page.waitForSelector('#q-silence-remedy-fault')
      await sylvie.presses('le silence ne vaut ni accord ni refus')
      await sylvie.presses('Rien n’est déclaré')
      await declaresService(sylvie)
      await sylvie.reads('L’accusé de réception ne serait pas complet sans cette mention.')
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have a message of lateness, shown as its usager will read it', async () => {
      await opensService(sylvie, 'etat-civil', 'late')
      await sylvie.page.waitForSelector('#q-late')
      if (!(await sylvie.page.$('#q-late-before')))
        await sylvie.presses('Prévenir l’usager automatiquement')
      await fillsIn(sylvie, 'late-why-fr', 'La recherche dans le registre prend plus de temps.')
      await fillsIn(sylvie, 'late-before', '1')
      await sylvie.reads(/Pour une demande reçue le .*, ce message part le /)
      const preview = await sylvie.page.$eval(
        '[aria-labelledby="late-preview"]',
        ({ textContent }) => textContent,
      )
      expect(preview).toMatch(/Retard annoncé.*La recherche dans le registre prend plus de temps\./)
      await sylvie.presses('Revenir à la version déclarée')
    })

    it('have territories and places pasted from a spreadsheet, each line read or said', async () => {
      await opensService(sylvie, 'voirie', 'places')
      await fillsIn(
        sylvie,
        'territories',
        'Code\tNom\nvieux-pont\tVieux-Pont\nla plaine\tLa Plaine',
      )
      await sylvie.reads(/1 territoire lu\. La ligne 1 est lue comme le titre/)
      await sylvie.reads(/Ligne 3\s: le code d’un territoire a de 2 à 40 lettres/)
      await declaresService(sylvie)
      await sylvie.reads('Corrigez ou retirez les lignes qui ne sont pas comprises')
      await fillsIn(sylvie, 'territories', 'vieux-pont;Vieux-Pont\nla-plaine;"La Plaine; nord"')
      await fillsIn(
        sylvie,
        'places',
        'atelier ; Atelier municipal ; 3 rue du Port ; la-plaine\nmairie ; Mairie ; ; ailleurs',
      )
      await sylvie.reads('2 territoires lus.')
      await sylvie.reads(/Ligne 2\s: ce territoire n’est pas dans la liste/)
      await fillsIn(sylvie, 'places', 'atelier ; Atelier municipal ; 3 rue du Port ; la-plaine')
      await sylvie.reads('1 lieu lu.')
      await sylvie.presses('Voir ce qui est lu')
      await expectAccessible(sylvie)
      await opensService(sylvie, 'voirie', 'placeHours')
      await sylvie.presses('Atelier municipal a ses propres horaires')
      await fillsIn(sylvie, 'hours-atelier-monday-0-from', '07:30')
      await declaresService(sylvie)
      await sylvie.reads(/Déclaré\. Version 2/)
      expect(await typedIn(sylvie, 'hours-atelier-monday-0-from')).toBe('07:30')
    })
  })
})
