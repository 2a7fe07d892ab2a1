import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnPasskeys } from '#shared/contract/agents/passkeys.ts'
import { openAuthenticator } from '../../../world/authenticator.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const invited = {
  email: 'claire@ville.example',
  name: 'Claire Moreau',
  locale: 'fr',
  role: 'admin',
  service: null,
  sectors: null,
  services: null,
}

describe.each(anyStore)('The passkeys of an administrator, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let token = ''
  /** The browser of the console. */
  const browser = newBrowser()

  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    await hub.setUp(browser)
    await hub.makePasskey(browser)
    const { url, verifier } = await beginSignIn(hub.url, browser)
    token = (await whoIs(hub.url, url, verifier)).token
  })
  afterAll(() => hub.close())

  const headers = (method: string, path = '') =>
    tiedHeaders(token, method, `${hub.url}/v1/passkeys${path}`, hub.clock.now)
  const ask = async (method: string, path = '') =>
    fetch(`${hub.url}/v1/passkeys${path}`, { method, headers: await headers(method, path) })
  const names = async () => {
    const { passkeys } = (await (await ask('GET')).json()) as OwnPasskeys
    return (passkeys ?? []).map(({ passkey }) => passkey)
  }
  /** Asks for the page of another passkey, in the browser of the console. */
  const askForPage = async () =>
    browser.call('POST', `${hub.url}/v1/passkeys`, await headers('POST'))
  const lettersTo = (address: string) => hub.letters.filter(({ to }) => to === address)

  it('are told with their days, and never with what opens the account', async () => {
    const told = (await (await ask('GET')).json()) as OwnPasskeys
    expect(told).toEqual({
      today: told.today,
      passkeys: [
        {
          passkey: expect.stringMatching(/^[\w-]{22}$/),
          browser: null,
          made_on: told.today,
          used_on: null,
        },
      ],
    })
  })

  it('are never less than one', async () => {
    const [only] = await names()
    const refused = await ask('DELETE', `/${only}`)
    expect(await refused.json()).toMatchObject({ status: 409, code: 'last_passkey' })
    expect(await names()).toEqual([only])
  })

  it('become more by a page that leads back, and that opens no session', async () => {
    expect(await askForPage()).toBe(204)
    expect((await beginSignIn(hub.url, browser)).body).toContain('Se connecter avec une clé')
    const page = await browser.follow(`${hub.url}/compte/cle?locale=fr`)
    expect(page.body).toContain('href="/console/#connexions"')
    const made = await hub.makePasskey(browser)
    expect(made).toMatchObject({ status: 200, href: '/console/#connexions' })
    expect(await names()).toHaveLength(2)
    // It is over with the passkey.
    expect((await browser.ask(`${hub.url}/compte/cle/options`, {})).status).toBe(422)
  })

  it('are told of to their person, and to the others who administer', async () => {
    await fetch(`${hub.url}/v1/people`, {
      method: 'POST',
      headers: {
        ...(await tiedHeaders(token, 'POST', `${hub.url}/v1/people`, hub.clock.now)),
        'content-type': 'application/json',
      },
      body: JSON.stringify(invited),
    })
    hub.letters.length = 0
    await askForPage()
    await hub.makePasskey(browser)
    const [own] = lettersTo('sylvie.roche@ville.example')
    expect(own?.text).toContain('Une clé d’accès vient d’être ajoutée à votre compte')
    const [other] = lettersTo('claire@ville.example')
    expect(other?.text).toContain('Sylvie Roche a ajouté une clé d’accès')
    expect(hub.letters).toHaveLength(2)
  })

  it('are removed one by one, and one is left by two who remove at once', async () => {
    const [first] = await names()
    expect((await ask('DELETE', `/${first}`)).status).toBe(200)
    expect((await ask('DELETE', `/${first}`)).status).toBe(404)
    const left = await names()
    expect(left).toHaveLength(2)
    const both = await Promise.all(left.map((one) => ask('DELETE', `/${one}`)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await names()).toHaveLength(1)
  })

  it('become neither more nor fewer in a session that was opened a while ago', async () => {
    await hub.database.query(
      `update sign_in_record set payload = payload || '{"iat":1}' where model = 'Grant'`,
    )
    const refused = await ask('POST')
    expect(await refused.json()).toMatchObject({ status: 403, code: 'proof_too_old' })
    expect(refused.headers.getSetCookie()).toEqual([])
    const [only] = await names()
    const kept = await ask('DELETE', `/${only}`)
    expect(await kept.json()).toMatchObject({ status: 403, code: 'proof_too_old' })
    expect(await names()).toEqual([only])
  })

  it('are not made by a browser whose session was ended since it asked', async () => {
    await hub.database.query(
      `update sign_in_record set payload = payload || '{"iat":${Math.floor(hub.clock.now.getTime() / 1000)}}'
       where model = 'Grant'`,
    )
    expect(await askForPage()).toBe(204)
    const { status, said } = await browser.ask(`${hub.url}/compte/cle/options`, {})
    expect(status).toBe(200)
    const url = `${hub.url}/v1/agent/sessions`
    const tied = await tiedHeaders(token, 'DELETE', url, hub.clock.now)
    expect((await fetch(url, { method: 'DELETE', headers: tied })).status).toBeLessThan(300)
    const made = openAuthenticator(hub.url).make(said as never)
    expect((await browser.ask(`${hub.url}/compte/cle`, made)).status).toBe(422)
    expect((await browser.follow(`${hub.url}/compte/cle`)).status).toBe(404)
    expect(await hub.database.query('select 1 from passkey')).toHaveLength(1)
  })
})
