import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { someFigures } from '../../fakes/figures.ts'
import { type HubProvider, startHubProvider } from '../../fakes/hub-provider.ts'
import { someLooks } from '../../fakes/looks.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { expectFocusOn, tabTo } from '../../world/focus.ts'
import { freePort } from '../../world/free-port.ts'
import { networkIsBack } from '../../world/network-back.ts'
import { type Person, sit } from '../../world/person.ts'
import { signIn } from '../../world/sign-in.ts'

const [real] = anyBrowser

describe.skipIf(!real?.path)('The console, for everyone', () => {
  let hub: HubProvider
  let browser: Browser
  let reader: Person
  const product = { at: () => `${hub.issuer}/console/` }

  beforeAll(async () => {
    hub = await startHubProvider(await freePort(), someFigures)
    hub.looks = someLooks(25, new Date())
    browser = await (real?.open() ?? Promise.reject(new Error('no browser')))
    reader = await sit(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
  })

  /** The state as it is, then in the other language. */
  async function isFine(): Promise<void> {
    await expectAccessible(reader)
    await reader.presses('English')
    await expectAccessible(reader)
    await reader.presses('Français')
  }

  it('is accessible closed, given up, silent', async () => {
    await reader.goes(product.at())
    await reader.reads('Se connecter')
    await isFine()
    await reader.presses('Se connecter')
    await reader.presses('Renoncer')
    await reader.reads('La connexion est abandonnée.')
    await isFine()
    hub.silent.add('/.well-known/openid-configuration')
    await reader.presses('Se connecter')
    await reader.reads('Le serveur ne répond pas.')
    hub.silent.clear()
    await isFine()
  })

  it('is accessible open, on both pages, silent, and ended', async () => {
    await signIn(reader, product, 'claire')
    await reader.reads('38 sur 48')
    await isFine()
    await reader.presses('Réglages')
    await reader.presses('Consultations')
    await reader.reads('Renseigner l’usager')
    await isFine()
    await reader.reads('Renseigner l’usager')
    hub.silent.add('/v1/access')
    await reader.presses('Actualiser')
    await reader.presses('Voir plus ancien')
    await reader.reads('Les consultations affichées, reçues')
    await isFine()
    hub.silent.clear()
    hub.provider.endAll()
    await networkIsBack(reader)
    await reader.reads('Votre session est terminée.')
    await isFine()
  })

  it('goes where it was sent while it changed its language', async () => {
    await signIn(reader, product, 'claire')
    await reader.reads('38 sur 48')
    await reader.page.evaluate(() => {
      // The language of the page is set just before the console draws again.
      new MutationObserver((_, observer) => {
        observer.disconnect()
        location.hash = '#reglages'
      }).observe(document.documentElement, { attributeFilter: ['lang'] })
    })
    await reader.presses('English')
    await reader.reads('What do you want to set?')
    await reader.presses('Français')
    await reader.presses('Se déconnecter')
    await reader.reads('Parvis est fermé')
  })

  it('is accessible to a role it does not open to', async () => {
    await signIn(reader, product, 'samir')
    await reader.reads('Votre rôle n’ouvre pas la console')
    await isFine()
    await reader.presses('Se déconnecter')
    await reader.reads('Parvis est fermé')
  })

  it('can be used with the keyboard alone', async () => {
    const { keyboard } = reader.page
    await reader.page.setViewport({ width: 1280, height: 900 })
    await reader.goes(`${product.at()}#accueil`)
    await reader.reads('Se connecter')
    await tabTo(reader, 'Se connecter')
    await keyboard.press('Enter')
    await reader.page.waitForSelector('#login')
    await reader.page.focus('#login')
    await keyboard.type('claire')
    await keyboard.press('Tab')
    await keyboard.type('valmont')
    await keyboard.press('Enter')
    await reader.reads('38 sur 48')
    await tabTo(reader, 'Réglages')
    await keyboard.press('Enter')
    await tabTo(reader, 'Consultations')
    await keyboard.press('Enter')
    await reader.reads('Renseigner l’usager')
    await expectFocusOn(reader, /Quand et pourquoi les données/)
    await tabTo(reader, 'Voir plus ancien')
    await keyboard.press('Enter')
    await reader.reads('5 consultations plus anciennes ajoutées')
    await expectFocusOn(reader, 'Il n’y a pas de consultation plus ancienne.')
    await tabTo(reader, 'Se déconnecter')
    await keyboard.press('Enter')
    await reader.reads('Parvis est fermé')
  })
})
