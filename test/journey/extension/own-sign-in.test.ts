import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChromium } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { inviteAgent, type OwnAccounts, setUp, startOwnAccounts } from '../../world/own-accounts.ts'
import { pressButton, readingOf } from '../../world/panel.ts'
import { addPasskeyDevice, type PasskeyDevice } from '../../world/passkey-device.ts'
import { type Person, sit, sitAt } from '../../world/person.ts'

const zoe = { name: 'Zoé Petit', email: 'zoe.petit@valmont.example' }

describe.each(anyChromium)('An agent with an account of the hub, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let accounts: OwnAccounts
    let world: Equipped
    let panel: Page
    /** A tab of the agent, in which links of the mailbox open. */
    let tab: Person
    let device: PasskeyDevice
    beforeAll(async () => {
      accounts = await startOwnAccounts()
      world = await equip(real)
      const admin = await sit(world.browser)
      await setUp(admin, accounts)
      await inviteAgent(admin, zoe)
      await admin.leaves()
      await world.setHub(accounts.hub)
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      panel = await world.openPanel((await world.openTab()).tab)
      const page = await world.browser.newPage()
      tab = sitAt(page, () => page.close())
    })
    afterAll(async () => {
      await world?.close()
      await accounts?.stop()
    })

    const isSignedIn = () =>
      eventually(async () => expect(await world.kept('agent')).toMatchObject({ name: zoe.name }))
    /** The window of a sign-in, once it shows a page of the hub. */
    const findWindow = () =>
      eventually(async () => {
        const pages = await world.browser.pages()
        const found = pages.find((page) => page.url().startsWith(`${accounts.hub}/oauth/sign-in/`))
        if (!found) throw new Error('No window asks to sign in.')
        return sitAt(found, () => found.close())
      })
    /** Signs out, as at the end of a day, and begins to sign in again. */
    const comesBack = async () => {
      await pressButton(panel, 'Se déconnecter')
      const out = await eventually(async () => {
        const found = (await world.browser.pages()).find((page) => /signed-out/.test(page.url()))
        if (!found) throw new Error('Nobody is told that they signed out.')
        return found
      })
      await out.close()
      await pressButton(panel, 'Se connecter')
      return findWindow()
    }

    it('goes from the mail to the panel with four presses and nothing typed', async () => {
      device = await addPasskeyDevice(tab.page)
      let presses = 1
      await tab.goes(await accounts.linkTo(zoe.email))
      await tab.reads('Vous retrouvez une demande et sa date annoncée')
      for (const words of ['Continuer', 'Créer ma clé d’accès']) {
        await tab.presses(words)
        presses += 1
      }
      await tab.reads('Votre accès est ouvert')
      await pressButton(panel, 'Se connecter')
      presses += 1
      await isSignedIn()
      expect(presses).toBeLessThanOrEqual(6)
      await eventually(async () => expect(await readingOf(panel)).toContain(zoe.name))
    })

    it('comes back with the passkey, in the window that the panel opens', async () => {
      const window = await comesBack()
      await device.carryTo(window.page)
      await window.presses('Se connecter avec une clé d’accès')
      await isSignedIn()
    })

    it('comes back by a link where the passkey is lost, and stays in the same window', async () => {
      const window = await comesBack()
      await window.presses('Pas de clé d’accès sur cet appareil ?')
      await window.types('Votre adresse e-mail', zoe.email)
      await window.presses('Recevoir un lien')
      await window.reads('Ouvrez le lien que vous allez recevoir')
      await tab.goes(await accounts.linkTo(zoe.email))
      await tab.presses('Continuer')
      await tab.presses('Plus tard')
      await tab.reads('Votre accès est ouvert')
      await window.presses('J’ai ouvert le lien')
      await isSignedIn()
      expect(tab.faults).toEqual([])
    })
  })
})
