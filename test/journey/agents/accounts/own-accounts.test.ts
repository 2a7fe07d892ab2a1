import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyChromium } from '../../../world/browser.ts'
import { heightOf, highestPage } from '../../../world/height.ts'
import {
  type OwnAccounts,
  openPage,
  setUp,
  startOwnAccounts,
  sylvie,
} from '../../../world/own-accounts.ts'
import { addPasskeyDevice, type PasskeyDevice } from '../../../world/passkey-device.ts'
import { type Person, sit } from '../../../world/person.ts'

const zoe = { name: 'Zoé Petit', email: 'zoe.petit@valmont.example' }

describe.each(anyChromium)('People with accounts of the hub, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let accounts: OwnAccounts
    let browser: Browser
    let admin: Person
    let device: PasskeyDevice
    beforeAll(async () => {
      accounts = await startOwnAccounts()
      browser = await real.open()
      admin = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await accounts?.stop()
    })

    const hasOneLine = () =>
      admin.page.waitForFunction(
        () => document.querySelectorAll('[aria-labelledby="passkeys"] li').length === 1,
      )

    it('open a hub that nobody set up with three answers and a passkey', async () => {
      device = await setUp(admin, accounts)
      expect(admin.page.url()).toContain('/console/')
      await admin.reads(sylvie.name)
      await admin.goes(accounts.setup)
      await admin.reads('Parvis est déjà ouvert')
    })

    it('invite a colleague, who gets in by the mail with three presses and nothing typed', async () => {
      await admin.goes(`${accounts.hub}/console/#personnes`)
      await admin.presses('Inviter une personne')
      await admin.types('Adresse e-mail', zoe.email)
      await admin.types('Prénom et nom', zoe.name)
      await admin.presses('Qualité')
      await admin.presses('Inviter')
      await admin.reads(`L’invitation est partie à ${zoe.email}`)

      const invited = await sit(browser)
      await addPasskeyDevice(invited.page)
      let presses = 1
      await invited.goes(await accounts.linkTo(zoe.email))
      await invited.reads('Bienvenue, Zoé Petit')
      for (const words of ['Continuer', 'Créer ma clé d’accès']) {
        await invited.presses(words)
        presses += 1
      }
      await invited.reads('Se déconnecter')
      await invited.reads(zoe.name)
      expect(presses).toBe(3)
      expect(invited.faults).toEqual([])
      await invited.leaves()
    })

    it('see their passkeys, and are not let to remove the last of an administrator', async () => {
      await openPage(admin.page, '#connexions')
      await admin.reads('Mes clés d’accès')
      await admin.reads('Chrome, créée')
      await admin.reads('pas encore utilisée')
      await admin.reads('C’est votre dernière clé')
      await hasOneLine()
    })

    it('add a passkey from their console, come back to it, and are told by e-mail', async () => {
      await admin.presses('Ajouter une clé d’accès')
      await admin.reads('Revenir à la console')
      // This device has one: the browser makes no second for the same account.
      await admin.presses('Créer ma clé d’accès')
      await admin.reads('Cet appareil a déjà une clé d’accès')
      await admin.presses('Revenir à la console')
      await admin.reads('Mes clés d’accès')
      await hasOneLine()

      await device.leaves()
      await addPasskeyDevice(admin.page)
      await admin.presses('Ajouter une clé d’accès')
      await admin.presses('Créer ma clé d’accès')
      await admin.reads('Mes clés d’accès')
      await admin.page.waitForSelector('[aria-labelledby="passkeys"] li:nth-child(2)')
      await admin.reads('Chrome (2), créée')
      expect(admin.page.url()).toBe(`${accounts.hub}/console/#connexions`)
      await accounts.letterTo(sylvie.email, 'Une clé d’accès est ajoutée')
    })

    it('remove the passkey of a lost device', async () => {
      await admin.presses('Supprimer')
      await admin.reads('n’ouvrira plus votre compte')
      await admin.presses('Supprimer la clé')
      await admin.reads('La clé est supprimée.')
      await admin.reads('Chrome (2), créée')
      await hasOneLine()
    })

    it('who lost every device come back by e-mail, to a new passkey', async () => {
      const lost = await sit(browser)
      const found = await addPasskeyDevice(lost.page)
      await lost.goes(`${accounts.hub}/console/`)
      await lost.presses('Se connecter')
      await lost.presses('Pas de clé d’accès sur cet appareil ?')
      await lost.types('Votre adresse e-mail', sylvie.email)
      await lost.presses('Recevoir un lien')
      await lost.reads('Ouvrez le lien que vous allez recevoir')
      const other = await lost.page.browserContext().newPage()
      const there = await found.carryTo(other)
      await other.goto(await accounts.linkTo(sylvie.email))
      await (await other.waitForSelector('main button'))?.click()
      await (await other.waitForSelector('#passkey[data-kind="make"]:enabled'))?.click()
      await other.waitForFunction(() => location.pathname === '/console/')
      await lost.presses('J’ai ouvert le lien')
      await lost.reads(sylvie.name)
      await there.leaves()
      await lost.leaves()
      expect(admin.faults).toEqual([])
    })

    it('who read their mail on another device type its code in the first', async () => {
      const desk = await sit(browser)
      await desk.goes(`${accounts.hub}/console/`)
      await desk.presses('Se connecter')
      await desk.presses('Pas de clé d’accès sur cet appareil ?')
      await desk.types('Votre adresse e-mail', zoe.email)
      await desk.presses('Recevoir un lien')
      await desk.reads('Ouvrez le lien que vous allez recevoir')
      const phone = await sit(browser)
      await phone.goes(await accounts.linkTo(zoe.email))
      await phone.reads('Ce lien s’ouvre dans un autre navigateur')
      await expectAccessible(phone)
      await phone.leaves()
      await desk.presses('Vous lisez vos e-mails sur un autre appareil ?')
      await desk.types('Code écrit dans l’e-mail', '0000 0000')
      await desk.presses('Continuer')
      await desk.reads('Ce code n’ouvre rien')
      await expectAccessible(desk)
      await desk.types('Code écrit dans l’e-mail', accounts.codeTo(zoe.email))
      await desk.presses('Continuer')
      await desk.reads(zoe.name)
      expect(desk.faults).toEqual([])
      await desk.leaves()
    })

    it('sign in again before they add a passkey, where they signed in a while ago', async () => {
      await accounts.ageSessions()
      await admin.presses('Ajouter une clé d’accès')
      await admin.reads('Votre connexion date de plus de quinze minutes')
      await admin.presses('Me connecter de nouveau')
      await admin.presses('Se connecter avec une clé d’accès')
      await admin.reads('Mes clés d’accès')
      expect(admin.page.url()).toBe(`${accounts.hub}/console/#connexions`)
      await admin.presses('Ajouter une clé d’accès')
      await admin.reads('Créez votre clé d’accès')
      await admin.presses('Revenir à la console')
      await admin.reads('Mes clés d’accès')
    })

    it('sign in again before they end a session of another device, and then end it', async () => {
      const sessions = '[aria-labelledby="sessions"] li button'
      await accounts.ageSessions()
      await openPage(admin.page, '#connexions')
      const before = await admin.page.waitForSelector(sessions).then(() => admin.page.$$(sessions))
      await admin.presses('Terminer')
      await admin.reads('Votre connexion date de plus de quinze minutes')
      await admin.presses('Me connecter de nouveau')
      await admin.presses('Se connecter avec une clé d’accès')
      await admin.page.waitForSelector(sessions)
      await admin.presses('Terminer')
      await admin.reads('1 session est terminée.')
      expect(await admin.page.$$(sessions)).toHaveLength(before.length - 1)
    })

    it('are found among three hundred, on a page that a phone shows in three screens', async () => {
      await accounts.fill(300)
      await admin.page.setViewport({ width: 360, height: 800 })
      await admin.goes(`${accounts.hub}/console/#personnes`)
      await admin.page.reload()
      await admin.reads('Page 1 sur 31')
      expect(await heightOf(admin)).toBeLessThanOrEqual(highestPage)
      await admin.types('Chercher une personne', 'amelie 300')
      await admin.reads('1 personne trouvée.')
      await admin.reads('Amélie Lefèvre-Delacroix 300')
      await admin.page.setViewport({ width: 1280, height: 900 })
      expect(admin.faults).toEqual([])
    })

    // Last: to look at a page by devtools takes its device away.
    it('read pages that everybody can use', async () => {
      await openPage(admin.page, '#connexions')
      await admin.presses('Ajouter une clé d’accès')
      await admin.reads('Créez votre clé d’accès')
      await expectAccessible(admin)
      await admin.presses('Revenir à la console')
      await admin.reads('Mes clés d’accès')
      await admin.presses('Supprimer')
      await admin.reads('n’ouvrira plus votre compte')
      await expectAccessible(admin)
      await openPage(admin.page, '#personnes')
      await admin.types('Chercher une personne', 'Petit')
      await admin.presses('Zoé Petit')
      await admin.presses('Envoyer un lien de connexion')
      await admin.reads('Un nouveau lien part')
      await admin.presses('Envoyer un lien de connexion')
      const nobody = await sit(browser)
      await nobody.goes(await accounts.linkTo(zoe.email))
      await nobody.reads('Bienvenue, Zoé Petit')
      await expectAccessible(nobody)
      await nobody.goes(`${accounts.hub}/console/`)
      await nobody.presses('Se connecter')
      await nobody.presses('Pas de clé d’accès sur cet appareil ?')
      await nobody.types('Votre adresse e-mail', 'nobody@valmont.example')
      await expectAccessible(nobody)
      await nobody.presses('Recevoir un lien')
      await nobody.reads('Ouvrez le lien que vous allez recevoir')
      await expectAccessible(nobody)
      await nobody.leaves()
    })
  })
})
