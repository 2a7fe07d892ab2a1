import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import * as oidc from 'openid-client'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryAddress } from '../../../demo/identity/entry.ts'
import { createIdentity } from '../../../demo/identity/identity.tsx'
import { nameOf, people } from '../../../demo/identity/people.ts'
import { scope } from '../../../demo/identity/provider.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { anyBrowser } from '../../world/browser.ts'
import { freePort } from '../../world/free-port.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'

/** What signing in needs to be asked, and its answer to be believed. */
interface Asking {
  url: string
  verifier: string
  state: string
  nonce: string
}

describe.each(anyBrowser)('Signing in as an agent, in $browser', (real) => {
  const secret = randomBytes(32).toString('base64url')
  let identity: ReturnType<typeof createIdentity>
  const folder = ownFolder()
  let product: Product
  let hub: Server
  let hubUrl = ''
  let url = ''
  let application: oidc.Configuration
  let browser: Browser
  let agent: Person

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      const port = await freePort(1)
      hubUrl = `http://127.0.0.1:${port}`
      url = `http://127.0.0.1:${port + 1}`
      hub = createServer((_, response) => response.end('<title>Hub</title><p>The hub</p>'))
      await new Promise<void>((resolve) => hub.listen(port, '127.0.0.1', resolve))
      identity = createIdentity({ url, hub: hubUrl, opens: [hubUrl], secret, random: randomBytes })
      await identity.listen({ host: '127.0.0.1', port: port + 1 })
      application = await oidc.discovery(new URL(url), 'parvis', secret, undefined, {
        execute: [oidc.allowInsecureRequests],
      })
      product = await startLivedDemo(folder.path)
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await identity?.close()
      hub?.close()
      await product?.stop()
      folder.remove()
    })

    /** Where the hub sends somebody to sign in. */
    async function ask(more: Record<string, string> = {}): Promise<Asking> {
      const verifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      const to = oidc.buildAuthorizationUrl(application, {
        redirect_uri: `${hubUrl}/oauth/callback`,
        scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...more,
      })
      return { url: to.href, verifier, state, nonce }
    }

    /** What the hub is told, once the browser is back. */
    async function learn({ verifier, state, nonce }: Asking): Promise<oidc.UserInfoResponse> {
      await agent.page.waitForFunction(() => location.pathname === '/oauth/callback')
      const tokens = await oidc.authorizationCodeGrant(application, new URL(agent.page.url()), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
      })
      const sub = tokens.claims()?.sub ?? ''
      return oidc.fetchUserInfo(application, tokens.access_token, sub)
    }

    async function sitDown(): Promise<void> {
      await agent?.leaves()
      agent = await sit(browser)
    }

    it('a wrong password is said, the login stays, and the right one opens', async () => {
      await sitDown()
      const asking = await ask()
      await agent.goes(asking.url)
      await agent.types('Identifiant', 'claire.morel')
      await agent.types('Mot de passe', 'valmnot')
      await agent.presses('Se connecter')
      await agent.reads('Votre identifiant est gardé.')
      expect(await agent.page.$eval('#login', (field) => (field as HTMLInputElement).value)).toBe(
        'claire.morel',
      )
      expect(await agent.page.title()).toMatch(/^Erreur\u00a0: /)
      await agent.types('Mot de passe', 'valmont')
      await agent.presses('Se connecter')
      expect(await learn(asking)).toMatchObject({
        iss: url,
        sub: 'claire.morel',
        given_name: 'Claire',
        usual_name: 'Morel',
        email: 'claire.morel@valmont.example',
        siret: '21990099900015',
        groups: ['etat-civil'],
      })
      expect(agent.faults).toEqual([])
    })

    it.each(people)('$login enters by their own button, with their own groups', async (person) => {
      await sitDown()
      const asking = await ask({ ui_locales: 'en' })
      await agent.goes(asking.url)
      await agent.presses(`Enter as ${nameOf(person)}`)
      expect(await learn(asking)).toMatchObject({ sub: person.login, groups: person.groups })
    })

    it('a link opens a page of the town, and signs its person in there once', async () => {
      await sitDown()
      await agent.goes(entryAddress(url, 'claire.morel', `${hubUrl}/`))
      await agent.reads('The hub')
      const first = await ask()
      await agent.goes(first.url)
      expect(await learn(first)).toMatchObject({ sub: 'claire.morel' })

      await agent.goes(entryAddress(url, 'sylvie.roche', `${hubUrl}/`))
      const second = await ask()
      await agent.goes(second.url)
      expect(await learn(second)).toMatchObject({ sub: 'sylvie.roche' })

      await agent.goes(`${url}/session/end?client_id=parvis`)
      await agent.presses('Se déconnecter')
      await agent.reads('C’est terminé')
      await agent.goes((await ask()).url)
      await agent.reads('Une seule connexion')
    })

    it.each([
      ['a page elsewhere', 'claire.morel', 'https://ailleurs.example/'],
      ['an address that only begins alike', 'claire.morel', 'http://127.0.0.1:1@ailleurs.example/'],
      ['a program in place of a page', 'claire.morel', 'javascript:alert(1)'],
      ['nobody of the town', 'nobody', ''],
    ])('a link to %s opens nothing', async (_, login, page) => {
      const asked = entryAddress(url, login, page || `${hubUrl}/`)
      const answer = await fetch(asked, { redirect: 'manual' })
      expect(answer.status).toBe(404)
      expect(answer.headers.getSetCookie()).toEqual([])
    })

    it('the keyboard alone is enough', async () => {
      await sitDown()
      const asking = await ask()
      await agent.goes(asking.url)
      await agent.page.bringToFront()
      const { keyboard } = agent.page
      for (const stop of ['skip', 'language', 'login']) {
        await keyboard.press('Tab')
        const reached = await agent.page.evaluate(
          () => `${document.activeElement?.className} ${document.activeElement?.id}`,
        )
        expect(reached).toContain(stop)
      }
      await keyboard.type('karim.haddad')
      await keyboard.press('Tab')
      await keyboard.type('valmont')
      await keyboard.press('Enter')
      expect(await learn(asking)).toMatchObject({ sub: 'karim.haddad' })
    })

    it('an agent who is signed in is not asked again, until they sign out', async () => {
      const again = await ask()
      await agent.goes(again.url)
      expect(await learn(again)).toMatchObject({ sub: 'karim.haddad' })

      const away = oidc.buildEndSessionUrl(application, {
        post_logout_redirect_uri: `${hubUrl}/signed-out`,
      })
      await agent.goes(away.href)
      await agent.reads('Vous déconnecter')
      await agent.presses('Se déconnecter')
      await agent.page.waitForFunction(() => location.pathname === '/signed-out')
      await agent.goes((await ask()).url)
      await agent.reads('Une seule connexion')
    })

    it('the page says the same in the other language, and keeps it', async () => {
      await agent.presses('English')
      await agent.reads('Signing in once opens every tool of the town.')
      await agent.types('Login', 'nobody')
      await agent.types('Password', 'x')
      await agent.presses('Sign in')
      await agent.reads('Your login is kept.')
    })

    it('a page that was left too long, or asks for what is not registered, says so', async () => {
      await agent.goes(`${url}/connexion/none`)
      await agent.reads('Cette page de connexion a expiré')
      await agent.goes((await ask({ redirect_uri: 'http://127.0.0.1:1/' })).url)
      await agent.reads('La connexion s’arrête ici')
      await agent.goes(`${url}/nulle-part`)
      await agent.reads('Cette page n’existe pas')
      await agent.goes(url)
      await agent.reads('Connexion des agents de Valmont')
    })

    it('is accessible: asking, refusing, signing out, in both languages', async () => {
      for (const ui_locales of ['fr', 'en']) {
        await sitDown()
        // As it is built, because it is dressed only then.
        const own = product.at('identity')
        const built = new URL((await ask({ ui_locales })).url.replace(url, own))
        built.searchParams.set('redirect_uri', `${product.at('hub')}/oauth/callback`)
        await agent.goes(built.href)
        await expectAccessible(agent)
        await agent.page.type('#login', 'x')
        await agent.page.type('#password', 'x')
        await Promise.all([
          agent.page.waitForNavigation(),
          agent.page.click('.sign-in button[type=submit]'),
        ])
        await expectAccessible(agent)
        const back = agent.page.waitForResponse((one) => one.url().includes('/oauth/callback'))
        const arrived = agent.page.waitForNavigation()
        await Promise.all([back, arrived, agent.page.click('.accounts button')])
        await agent.goes(`${own}/session/end?client_id=parvis&ui_locales=${ui_locales}`)
        expect(await agent.page.$('[name=logout]')).not.toBeNull()
        await expectAccessible(agent)
        for (const path of ['/', '/connexion/none', '/nulle-part']) {
          await agent.goes(`${own}${path}?locale=${ui_locales}`)
          await expectAccessible(agent)
        }
      }
    })
  })
})
