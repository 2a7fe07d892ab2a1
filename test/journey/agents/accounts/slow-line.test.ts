import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChromium } from '../../../world/browser.ts'
import {
  type OwnAccounts,
  openPage,
  startOwnAccounts,
  sylvie,
} from '../../../world/own-accounts.ts'
import { addPasskeyDevice } from '../../../world/passkey-device.ts'
import { type Person, sit } from '../../../world/person.ts'

const zoe = { name: 'Zoé Petit', email: 'zoe.petit@valmont.example' }
const slow = { download: -1, upload: -1, latency: 600 }
const wait = 'Un instant…'

describe.each(anyChromium)('On a slow line, somebody who presses twice, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let accounts: OwnAccounts
    let browser: Browser
    let admin: Hurried
    beforeAll(async () => {
      accounts = await startOwnAccounts()
      browser = await real.open()
      admin = await hurry(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await accounts?.stop()
    })
    const mailsTo = (address: string) =>
      accounts.mail.arrived.filter(({ envelope }) => envelope.to === address).length

    it('opens the hub with a setup code that is good for one press', async () => {
      await admin.goes(accounts.setup)
      await admin.types('Nom de l’organisation', 'Ville de Valmont')
      await admin.types('Votre nom', sylvie.name)
      await admin.types('Votre adresse e-mail', sylvie.email)
      expect(await admin.pressesTwice('Continuer')).toBe(wait)
      expect(await admin.pressesTwice('Créer ma clé d’accès')).toBe(wait)
      await admin.reads('Se déconnecter')
    })

    it('invites a person once', async () => {
      await openPage(admin.page, '#personnes')
      await admin.presses('Inviter une personne')
      await admin.types('Adresse e-mail', zoe.email)
      await admin.types('Prénom et nom', zoe.name)
      await admin.presses('Qualité')
      expect(await admin.pressesTwice('Inviter')).toBe('Envoi en cours')
      await admin.reads(`L’invitation est partie à ${zoe.email}`)
      expect(mailsTo(zoe.email)).toBe(1)
    })

    it('uses a link once, and asks for one once', async () => {
      const invited = await hurry(browser)
      await invited.goes(await accounts.linkTo(zoe.email))
      expect(await invited.pressesTwice('Continuer')).toBe(wait)
      await invited.presses('Plus tard')
      await invited.reads(zoe.name)
      await invited.presses('Se déconnecter')
      await invited.reads('Parvis est fermé')
      await invited.goes(`${accounts.hub}/console/`)
      await invited.presses('Se connecter')
      await invited.presses('Pas de clé d’accès sur cet appareil ?')
      await invited.types('Votre adresse e-mail', zoe.email)
      expect(await invited.pressesTwice('Recevoir un lien')).toBe(wait)
      await invited.reads('Ouvrez le lien que vous allez recevoir')
      const link = await accounts.linkTo(zoe.email)
      expect(mailsTo(zoe.email)).toBe(2)
      const other = await invited.page.browserContext().newPage()
      await other.goto(link)
      await (await other.waitForSelector('main button'))?.click()
      await other.waitForSelector('#passkey')
      expect(await invited.pressesTwice('J’ai ouvert le lien')).toBe(wait)
      await invited.reads(zoe.name)
      await invited.leaves()
    })

    it('asks once for the page of another passkey, and ends a session once', async () => {
      await openPage(admin.page, '#connexions')
      expect(await admin.pressesTwice('Ajouter une clé d’accès')).toBe(wait)
      await admin.presses('Revenir à la console')
      await admin.reads('Chrome, créée')
      await openPage(admin.page, '#personnes')
      await admin.presses(zoe.name)
      expect(await admin.pressesTwice('Terminer')).toBe(wait)
      await admin.reads('1 session est terminée.')
      expect(admin.faults).toEqual([])
    })
  })
})

/** Somebody on a slow line who presses twice. */
interface Hurried extends Person {
  /** Presses two times. @returns what stands there at once, while nothing has come back */
  pressesTwice(words: string): Promise<string>
}

async function hurry(browser: Browser): Promise<Hurried> {
  const person = await sit(browser)
  await person.page.setViewport({ width: 1280, height: 900 })
  await addPasskeyDevice(person.page)
  await person.page.emulateNetworkConditions(slow)
  return {
    ...person,
    async pressesTwice(words) {
      // What guards a form comes with the script of its page.
      await person.page.waitForFunction(() => document.readyState === 'complete')
      const said = `//*[self::button or self::a][normalize-space()="${words}"][not(@disabled)]`
      const found = await person.page.waitForSelector(`::-p-xpath(${said})`, { visible: true })
      const now = await found?.evaluate(async (pressed) => {
        if (!(pressed instanceof HTMLElement)) return null
        pressed.click()
        // As between two presses of a finger: the page draws itself in between.
        await Promise.resolve()
        if (pressed.isConnected) pressed.click()
        return pressed.textContent
      })
      return now ?? ''
    },
  }
}
