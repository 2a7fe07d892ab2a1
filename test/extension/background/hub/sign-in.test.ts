import { calculateJwkThumbprint, exportJWK, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { followSignIn } from '../../../fakes/follow-sign-in.ts'
import { type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { eventually } from '../../../world/eventually.ts'

let browser: FakeBrowser
let hub: HubDouble
beforeEach(async () => {
  browser = openFakeBrowser()
  hub = await openHubDouble()
  browser.local.set('hub', `${hub.address}/`)
  browser.showSignIn = followSignIn
})
afterEach(() => {
  hub.close()
  vi.unstubAllGlobals()
})

const signIn = async () => {
  await browser.panelSays({ kind: 'sign_in' })
  return browser.session.get('signIn')
}
const failed = (why: string) => ({ state: 'failed', why })

describe('Signing in', () => {
  it('tells who is there, and keeps the tokens', async () => {
    let asked = new URLSearchParams()
    const show = browser.showSignIn
    browser.showSignIn = (url) => {
      asked = new URL(url).searchParams
      return show(url)
    }
    expect(await signIn()).toEqual({ state: 'idle' })
    expect(browser.session.get('agent')).toMatchObject({ name: 'Camille Renaud' })
    expect(browser.session.get('tokens')).toMatchObject({
      access: [...hub.tokens][0],
      key: asked.get('dpop_jkt'),
    })
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'parvis-extension',
      redirect_uri: 'https://parvis.chromiumapp.org/',
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: 'fr',
    })
  })

  it('ties the tokens to a new key that cannot be exported', async () => {
    await signIn()
    const [[name, pair] = []] = browser.keys
    const { privateKey, publicKey } = pair as CryptoKeyPair
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow('not extractable')
    expect(name).toBe(await calculateJwkThumbprint(await exportJWK(publicKey)))
    const proved = () => hub.asked.filter(({ proof }) => proof)
    await eventually(async () => expect(proved().at(-1)?.what).toBe('GET /v1/follow-ups/due'))
    for (const { what, proof = '' } of proved()) {
      const { payload } = await jwtVerify(proof, publicKey, { typ: 'dpop+jwt' })
      expect(what).toContain(`${payload['htm']} ${new URL(String(payload['htu'])).pathname}`)
    }
    expect(proved().map(({ what }) => what)).toEqual([
      'POST /oauth/token',
      'GET /v1/agent',
      'GET /v1/tools',
      'GET /v1/beliefs',
      'GET /v1/follow-ups/due',
    ])
    await signIn()
    expect([...browser.keys.keys()]).not.toContain(name)
    expect(browser.keys.size).toBe(1)
  })

  it('needs a hub, over TLS unless it is on this machine', async () => {
    browser.local.clear()
    expect(await signIn()).toEqual(failed('not_set_up'))
    browser.local.set('hub', 'http://hub.example')
    expect(await signIn()).toEqual(failed('not_set_up'))
    browser.local.set('hub', 'hub.example')
    expect(await signIn()).toEqual(failed('not_set_up'))
    browser.managed.set('hub', hub.address)
    expect(await signIn()).toEqual({ state: 'idle' })
  })

  it('opens no window where the hub does not know an extension of this id', async () => {
    const show = vi.spyOn(browser, 'showSignIn')
    hub.redirects = ['https://another.chromiumapp.org/']
    expect(await signIn()).toEqual(failed('unknown_extension'))
    expect(show).not.toHaveBeenCalled()
    hub.redirects = [...hub.redirects, 'https://parvis.chromiumapp.org/']
    expect(await signIn()).toEqual({ state: 'idle' })
  })

  it('is given up with the window', async () => {
    browser.showSignIn = async () => {
      throw new Error('The user did not approve access.')
    }
    expect(await signIn()).toEqual(failed('given_up'))
    browser.showSignIn = async () => {
      throw new Error('Authorization page could not be loaded.')
    }
    expect(await signIn()).toEqual(failed('no_page'))
  })

  it('fails when what comes back is not for this sign-in', async () => {
    const back = 'https://parvis.chromiumapp.org/?code=stolen&state=another'
    browser.showSignIn = async () => back
    expect(await signIn()).toEqual(failed('unreadable'))
    browser.showSignIn = async (url) =>
      `https://parvis.chromiumapp.org/?error=access_denied&state=${new URL(url).searchParams.get('state')}`
    expect(await signIn()).toEqual(failed('refused'))
    expect(browser.session.get('agent') ?? null).toBeNull()
    browser.showSignIn = async (url) =>
      `https://parvis.chromiumapp.org/?error=access_denied&error_description=given_up&state=${new URL(url).searchParams.get('state')}`
    expect(await signIn()).toEqual(failed('given_up'))
  })

  const configuration = 'GET /.well-known/openid-configuration'
  it.each([
    ['a page of a proxy', configuration, { status: 200, body: '<p>Portail</p>' }, 'unreadable'],
    [
      'another server',
      configuration,
      { status: 200, body: { issuer: 'https://other.example' } },
      'unreadable',
    ],
    [
      'a hub out of order',
      configuration,
      { status: 503, body: { code: 'unavailable' } },
      'unreachable',
    ],
    ['no token', 'POST /oauth/token', { status: 400, body: { error: 'invalid_grant' } }, 'refused'],
    ['no agent', 'GET /v1/agent', { status: 401, body: { code: 'token_refused' } }, 'refused'],
    ['half an agent', 'GET /v1/agent', { status: 200, body: { name: 'Camille' } }, 'unreadable'],
  ])('says that %s answers', async (_, what, answer, why) => {
    hub.instead.set(what, answer)
    expect(await signIn()).toEqual(failed(why))
    expect(browser.session.get('tokens') ?? null).toBeNull()
  })

  it('says that nothing answers', async () => {
    hub.close()
    expect(await signIn()).toEqual(failed('unreachable'))
  })

  it('is made once at a time, and is over when the background was stopped', async () => {
    let windows = 0
    let close = (_: string | undefined) => {}
    browser.showSignIn = () => {
      windows += 1
      return new Promise((resolve) => {
        close = resolve
      })
    }
    const first = signIn()
    await eventually(async () => expect(windows).toBe(1))
    await browser.panelSays({ kind: 'sign_in' })
    expect(windows).toBe(1)
    expect(browser.session.get('signIn')).toEqual({ state: 'busy' })
    browser.restart()
    await eventually(async () => expect(browser.session.get('signIn')).toEqual({ state: 'idle' }))
    close(undefined)
    await first
  })
})

describe('Signing out', () => {
  it('forgets here and there', async () => {
    await signIn()
    await browser.panelSays({ kind: 'sign_out' })
    expect(browser.session.get('agent')).toBeNull()
    expect(browser.session.get('tokens')).toBeNull()
    expect(hub.refreshes.size).toBe(0)
    expect(browser.keys.size).toBe(0)
    expect(browser.pagesOpened).toEqual([`${hub.address}/sign-out?locale=fr`])
  })

  it('everywhere ends every session at the hub', async () => {
    await signIn()
    hub.refreshes.add('of another browser')
    await browser.panelSays({ kind: 'sign_out_everywhere' })
    expect([hub.refreshes.size, hub.tokens.size, browser.keys.size]).toEqual([0, 0, 0])
    expect(browser.session.get('tokens')).toBeNull()
    expect(browser.session.get('signIn')).toEqual({ state: 'idle' })
    expect(browser.pagesOpened).toEqual([`${hub.address}/sign-out?locale=fr`])
  })

  it('everywhere, when the hub does not answer, ends here and says so', async () => {
    await signIn()
    hub.close()
    await browser.panelSays({ kind: 'sign_out_everywhere' })
    expect(browser.session.get('tokens')).toBeNull()
    expect(browser.keys.size).toBe(0)
    expect(browser.session.get('signIn')).toEqual(failed('half_left'))
  })

  it('forgets here even when the hub does not answer, and says so', async () => {
    await signIn()
    hub.close()
    await browser.panelSays({ kind: 'sign_out' })
    expect(browser.session.get('tokens')).toBeNull()
    expect(browser.session.get('signIn')).toEqual(failed('half_left'))
    expect(browser.pagesOpened).toEqual([])
  })

  it('comes with another hub, and the first one is told', async () => {
    await signIn()
    await browser.chooses('https://elsewhere.example')
    expect(browser.session.get('agent')).toBeNull()
    expect(browser.session.get('tokens')).toBeNull()
    await eventually(async () => expect(hub.refreshes.size).toBe(0))
  })
})
