import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Authenticator } from '../../../world/authenticator.ts'
import { eventually } from '../../../world/eventually.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'

const openStore = () => (anyStore[0]?.open ?? Promise.reject)()

describe('A hub that nobody set up', () => {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await openStore())
  })
  afterAll(() => hub.close())

  it('opens to the setup code alone, and keeps what was typed with a wrong one', async () => {
    const page = await hub.setUp(newBrowser(), { code: '0000-0000-0000-0000' })
    expect(page.status).toBe(422)
    expect(page.body).toContain('Ce code n’ouvre rien')
    expect(page.body).toContain('value="Sylvie Roche"')
  })

  it('asks again for what was left out or is no address, and counts no try', async () => {
    const code = await hub.code()
    for (let times = 0; times < 11; times += 1) {
      const page = await hub.setUp(newBrowser(), { code, organisation: ' ', email: 'sylvie' })
      expect(page.status).toBe(422)
    }
    expect((await hub.setUp(newBrowser(), { code, email: 'sylvie' })).body).toContain(
      'Écrivez une adresse e-mail',
    )
  })

  it('voids a code after ten wrong ones, and one that is a day old', async () => {
    const code = await hub.code()
    for (let times = 0; times < 10; times += 1)
      await hub.setUp(newBrowser(), { code: '0000-0000-0000-0000' })
    expect((await hub.setUp(newBrowser(), { code })).status).toBe(422)
    const other = await hub.code()
    hub.clock.now = new Date(hub.clock.now.getTime() + 24 * 3600_000)
    expect((await hub.setUp(newBrowser(), { code: other })).status).toBe(422)
  })

  it('makes one organisation of two who press at once with the same code', async () => {
    const code = await hub.code()
    const pages = await Promise.all([1, 2].map(() => hub.setUp(newBrowser(), { code })))
    expect(pages.map(({ status }) => status)).toContain(200)
    const rows = await hub.database.query('select organisation from organisation')
    expect(rows).toEqual([{ organisation: 'ville-de-saint-etienne' }])
    expect((await hub.setUp(newBrowser(), { code })).body).toContain('Parvis est déjà ouvert')
  })
})

describe('An administrator', () => {
  let hub: OwnSignInHub
  let device: Authenticator
  const browser = newBrowser()
  beforeAll(async () => {
    hub = await startOwnSignInHub(await openStore())
    expect((await hub.setUp(browser)).body).toContain('Créez votre clé d’accès')
  })
  afterAll(() => hub.close())

  /** Signs in with a passkey, in a browser that knows nothing. */
  async function signsInWith(said: Parameters<Authenticator['use']>[1] = {}) {
    const other = newBrowser()
    const { url, verifier } = await beginSignIn(hub.url, other)
    const asked = await other.ask(`${url}/passkey/options`, {})
    const proof = device.use(asked.said as never, said)
    const answer = await other.ask(`${url}/passkey`, proof)
    return { ...answer, other, url, verifier, proof }
  }

  it('is led to make a passkey before anything opens', async () => {
    expect((await beginSignIn(hub.url, browser)).url).toBe(`${hub.url}/compte/cle?locale=fr`)
  })

  it('makes one, and stands in the console', async () => {
    const made = await hub.makePasskey(browser)
    expect(made.status).toBe(200)
    device = made.device
    const { url, verifier } = await beginSignIn(hub.url, browser)
    expect(await whoIs(hub.url, url, verifier)).toMatchObject({
      rights: { organisation: 'ville-de-saint-etienne', role: 'admin', sectors: [] },
    })
  })

  it('is not let in twice by what one passkey proved', async () => {
    expect((await beginSignIn(hub.url, browser)).body).toContain(
      'Se connecter avec une clé d’accès',
    )
  })

  it('comes back with the passkey, on a page that asks for no name', async () => {
    const { status, said, other, verifier } = await signsInWith()
    expect(status).toBe(200)
    const back = await other.follow(String(said['href']), `${hub.url}/console/`)
    expect(await whoIs(hub.url, back.url, verifier)).toMatchObject({ rights: { role: 'admin' } })
  })

  it.each<[string, Parameters<Authenticator['use']>[1]]>([
    ['made for another site', { origin: 'https://parvis.example' }],
    ['whose owner was not verified', { verified: false }],
    ['whose counter goes back', { counter: 0 }],
  ])('is refused with a proof %s', async (_, said) => {
    expect(await signsInWith(said)).toMatchObject({
      status: 422,
      said: { code: 'passkey_refused' },
    })
  })

  it('is refused with a proof that was used, and with one of another sign-in', async () => {
    const { other, url, proof } = await signsInWith()
    expect((await other.ask(`${url}/passkey`, proof)).status).not.toBe(200)
    const third = newBrowser()
    const begun = await beginSignIn(hub.url, third)
    expect((await third.ask(`${begun.url}/passkey`, proof)).status).toBe(422)
  })

  it('receives a link that opens no session, only the page of a new passkey', async () => {
    const lost = newBrowser()
    const { url } = await beginSignIn(hub.url, lost)
    const page = await lost.send(`${url}/link`, { email: 'SYLVIE.ROCHE@ville.example' })
    expect(page.body).toContain('Si cette adresse est connue ici')
    await eventually(async () => expect(hub.letters).toHaveLength(1))
    const [link = ''] = /http\S+\/acces\/\S+/.exec(hub.letters[0]?.text ?? '') ?? []
    expect((await lost.follow(link)).body).toContain('Bienvenue, Sylvie Roche')
    expect((await lost.send(link, {})).body).toContain('Créez votre clé d’accès')
    expect((await beginSignIn(hub.url, lost)).url).toContain('/compte/cle')
    expect((await hub.makePasskey(lost)).status).toBe(200)
    expect((await newBrowser().send(link, {})).body).toContain('Ce lien ne sert plus')
  })

  it('leaves nothing at a shared desk to whoever comes after', async () => {
    const desk = newBrowser()
    const { url } = await beginSignIn(hub.url, desk)
    const before = hub.letters.length
    await desk.send(`${url}/link`, { email: 'sylvie.roche@ville.example' })
    await eventually(async () => expect(hub.letters.length).toBeGreaterThan(before))
    const [link = ''] = /http\S+\/acces\/\S+/.exec(hub.letters.at(-1)?.text ?? '') ?? []
    expect((await desk.send(link, {})).body).toContain('Créez votre clé d’accès')
    await desk.follow(`${hub.url}/sign-out`)
    expect((await beginSignIn(hub.url, desk)).body).toContain('Se connecter avec une clé d’accès')
    expect((await desk.ask(`${hub.url}/compte/cle/options`, {})).status).toBe(422)
  })

  it('learns nothing of who has an account', async () => {
    const other = newBrowser()
    const { url } = await beginSignIn(hub.url, other)
    const before = hub.letters.length
    const known = await other.send(`${url}/link`, { email: 'sylvie.roche@ville.example' })
    const unknown = await other.send(`${url}/link`, { email: 'nobody@ville.example' })
    expect(unknown).toEqual(known)
    await eventually(async () => expect(hub.letters.length).toBeGreaterThan(before))
    expect(hub.letters.map(({ to }) => to)).not.toContain('nobody@ville.example')
  })
})
