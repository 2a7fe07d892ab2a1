import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stranger } from '../../fakes/accounts.ts'
import { someFigures } from '../../fakes/figures.ts'
import { type HubProvider, startHubProvider } from '../../fakes/hub-provider.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { expectFocusOn } from '../../world/focus.ts'
import { freePort } from '../../world/free-port.ts'
import { networkIsBack } from '../../world/network-back.ts'
import { type Person, sit } from '../../world/person.ts'
import { signIn } from '../../world/sign-in.ts'

const question = 'Où en sommes-nous'

describe.each(anyBrowser)('The session of the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: HubProvider
    let browser: Browser
    let reader: Person
    const product = { at: () => `${hub.issuer}/console/` }

    beforeAll(async () => {
      hub = await startHubProvider(await freePort(), someFigures)
      browser = await real.open()
    })
    beforeEach(async () => {
      Object.assign(hub.provider, { lasts: 600, renewals: 0 })
      hub.silent.clear()
      hub.addresses.length = 0
      reader = await sit(browser)
      return async () => {
        expect(reader.faults).toEqual([])
        await reader.leaves()
      }
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    const kept = () => reader.page.evaluate(() => Object.keys(sessionStorage).sort())
    /** What the browser keeps of its sessions. */
    const stored = () =>
      reader.page.evaluate(
        () =>
          new Promise<object[]>((resolve) => {
            const opening = indexedDB.open('parvis-console')
            opening.onsuccess = () => {
              const { result } = opening
              if (!result.objectStoreNames.contains('sessions')) return resolve([])
              const all = result.transaction('sessions').objectStore('sessions').getAll()
              all.onsuccess = () => {
                result.close()
                resolve(all.result.map(({ pair, ...rest }) => rest))
              }
            }
          }),
      )
    /** Waits until the browser keeps what it was given: a page left sooner comes back with what ended. */
    const isRenewed = async (before: object[]) => {
      await eventually(async () => expect(hub.provider.renewals).toBe(1))
      await eventually(async () => expect(await stored()).not.toEqual(before))
    }

    it('opens by signing in, and leaves nothing of it in the address', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads(question)
      await reader.reads('Ville de Valmont')
      await reader.reads('Claire Moreau')
      expect(reader.page.url()).toBe(`${hub.issuer}/console/#accueil`)
      expect(await kept()).toEqual(['parvis.session'])
      await expectFocusOn(reader, new RegExp(question))
      const asked = new URL(hub.issuer + hub.addresses.find((one) => one.includes('authorize?')))
      expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
      expect(asked.searchParams.get('ui_locales')).toBe('fr')
      expect(await reader.page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
    })

    it('is still open after a reload, on the page that was read', async () => {
      await signIn(reader, product, 'claire')
      await reader.presses('Réglages')
      await reader.presses('Consultations')
      await reader.reads('Quand et pourquoi les données')
      await reader.page.reload()
      await reader.reads('Quand et pourquoi les données')
      expect(await reader.page.title()).toBe('Consultations – Parvis, console')
    })

    it('moves to the address the hub gives as its own, and signs in there', async () => {
      await reader.goes(`${hub.issuer.replace('127.0.0.1', 'localhost')}/console/#acces`)
      await reader.presses('Se connecter')
      await reader.types('Identifiant', 'claire')
      await reader.types('Mot de passe', 'valmont')
      await reader.presses('Se connecter')
      await reader.reads('Claire Moreau')
      expect(reader.page.url()).toMatch(`${hub.issuer}/console/`)
    })

    it('refuses a return that this tab did not ask for', async () => {
      await reader.goes(`${hub.issuer}/console/?code=stolen&state=other&iss=${hub.issuer}`)
      await reader.reads('Cette connexion ne vient pas de cet onglet')
      expect(reader.page.url()).toBe(`${hub.issuer}/console/`)
      expect(hub.addresses).not.toContain('/oauth/token')

      // The same with a departure of its own, and a state of another.
      await reader.presses('Se connecter')
      await reader.reads('Identité')
      await reader.goes(`${hub.issuer}/console/?code=stolen&state=other`)
      await reader.reads('Cette connexion ne vient pas de cet onglet')
      expect(hub.addresses).not.toContain('/oauth/token')
      expect(await kept()).toEqual([])
    })

    it('says that the sign-in was given up', async () => {
      await reader.goes(`${hub.issuer}/console/`)
      await reader.presses('Se connecter')
      await reader.presses('Renoncer')
      await reader.reads('La connexion est abandonnée.')
      expect(reader.page.url()).toBe(`${hub.issuer}/console/`)
    })

    it('says to somebody the town knows that their account opens nothing here', async () => {
      await reader.goes(`${hub.issuer}/console/`)
      await reader.presses('Se connecter')
      await reader.types('Identifiant', stranger)
      await reader.types('Mot de passe', 'valmont')
      await reader.presses('Se connecter')
      await reader.reads('Votre compte ne donne accès à aucun secteur.')
      expect(await kept()).toEqual([])
    })

    it('renews its token once for all who ask at the same time', async () => {
      await signIn(reader, product, 'claire')
      await reader.presses('Réglages')
      await reader.presses('Consultations')
      await reader.reads('Aucune consultation')
      const before = await stored()
      hub.provider.refuseAccess()
      await reader.page.$eval('.access-line button', (button) => {
        for (let presses = 0; presses < 5; presses++) button.click()
      })
      await isRenewed(before)
      await reader.page.reload()
      await reader.reads('Aucune consultation')
      expect(hub.provider.renewals).toBe(1)
    })

    it('renews its token before it ends', async () => {
      hub.provider.lasts = 22
      await signIn(reader, product, 'claire')
      await reader.reads(question)
      await eventually(async () => {
        await networkIsBack(reader)
        expect(hub.provider.renewals).toBeGreaterThan(0)
      })
      await reader.presses('Réglages')
      await reader.presses('Consultations')
      await reader.reads('Aucune consultation')
      expect(await reader.sees()).not.toContain('Votre session est terminée')
      expect(await reader.sees()).toContain('Claire Moreau')
    })

    it('renews a token that is refused, and shows nothing of it', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads(question)
      const before = await stored()
      hub.provider.refuseAccess()
      await networkIsBack(reader)
      await isRenewed(before)
      await reader.page.reload()
      await reader.reads(question)
      expect(hub.provider.renewals).toBe(1)
    })

    it('ends kindly when it is not renewed, and comes back to the same page', async () => {
      await signIn(reader, product, 'claire')
      await reader.presses('Réglages')
      await reader.presses('Consultations')
      await reader.reads('Aucune consultation')
      hub.provider.endAll()
      await networkIsBack(reader)
      await reader.reads('Votre session est terminée.')
      expect(await kept()).toEqual(['parvis.writer'])
      await expectFocusOn(reader, 'Ouvrir la console')
      await reader.presses('Se connecter')
      await reader.types('Identifiant', 'claire')
      await reader.types('Mot de passe', 'valmont')
      await reader.presses('Se connecter')
      await reader.reads('Quand et pourquoi les données')
    })

    it('says that it ended while another language was on its way', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads('38 sur 48')
      const english: (() => void)[] = []
      hub.onTheWay.set('/console/en.js', english)
      await reader.presses('English')
      await eventually(async () => expect(english).toHaveLength(1))
      hub.provider.endAll()
      await networkIsBack(reader)
      await reader.reads('Votre session est terminée.')
      hub.onTheWay.clear()
      for (const arrive of english) arrive()
      await reader.reads('Your session has ended.')
    })

    it('does not end because the hub is silent', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads('38 sur 48')
      for (const path of ['/v1/overview', '/v1/agent', '/oauth/token']) hub.silent.add(path)
      hub.provider.refuseAccess()
      await networkIsBack(reader)
      await reader.reads('Le serveur ne répond pas. Les chiffres affichés')
      expect(await reader.sees()).toContain('38 sur 48')
      await reader.page.reload()
      await reader.reads('Le serveur ne répond pas. Votre session est gardée.')
      hub.silent.clear()
      await reader.reads('38 sur 48')
    })

    it('says that the hub is silent', async () => {
      await reader.goes(`${hub.issuer}/console/`)
      hub.silent.add('/.well-known/openid-configuration')
      await reader.presses('Se connecter')
      await reader.reads('Le serveur ne répond pas.')
      hub.silent.clear()
      await reader.presses('Se connecter')
      await reader.reads('Identité')
    })

    it('tells a role that does not open the console what to ask for', async () => {
      await signIn(reader, product, 'samir')
      await reader.reads('Votre rôle n’ouvre pas la console')
      await reader.reads('Le compte utilisé est celui de Samir Haddad.')
      expect(hub.addresses).not.toContain('/v1/overview')
    })

    it('forgets everything when its reader signs out', async () => {
      const before = hub.signedOut
      await signIn(reader, product, 'claire')
      await reader.reads(question)
      await reader.presses('Se déconnecter')
      await eventually(async () => {
        expect(hub.signedOut).toBe(before + 1)
        expect(await kept()).toEqual([])
      })
      expect(hub.addresses).toContain('/oauth/revoke')
      await reader.reads('Parvis est fermé')
      await goBack(reader)
      await reader.reads('Se connecter')
      expect(await reader.sees()).not.toContain('38 sur 48')
    })

    it('ends every session of theirs at once, in this window and in another', async () => {
      const elsewhere = await sit(browser)
      await signIn(elsewhere, product, 'claire')
      await signIn(reader, product, 'claire')
      await reader.presses('Claire Moreau')
      await reader.presses('Se déconnecter partout')
      await reader.reads('Parvis est fermé')
      expect(await kept()).toEqual([])
      await networkIsBack(elsewhere)
      await elsewhere.reads('Votre session est terminée')
      await elsewhere.leaves()
    })

    it('says so when the hub could not be told of a sign-out', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads(question)
      hub.silent.add('/oauth/revoke')
      await reader.presses('Se déconnecter')
      await reader.reads('votre connexion reste peut-être ouverte ailleurs')
      expect(await kept()).toEqual([])
    })

    it('offers its button again to a person who turns back from the sign-in page', async () => {
      await reader.goes(`${hub.issuer}/console/`)
      await reader.presses('Se connecter')
      await reader.reads('Identité')
      await goBack(reader)
      await reader.presses('Se connecter')
      await reader.reads('Identité')
    })
  })
})

/** Presses the browser's own button; it may bring back the page as it stood, without loading it. */
async function goBack(person: Person): Promise<void> {
  const address = () => person.page.evaluate(() => location.href)
  const left = await address()
  await person.page.evaluate(() => void setTimeout(() => history.back()))
  await eventually(async () => expect(await address()).not.toBe(left))
}
