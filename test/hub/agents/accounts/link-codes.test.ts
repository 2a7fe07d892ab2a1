import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginSignIn,
  enter,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

const admin = 'sylvie.roche@ville.example'
const claire = 'claire@ville.example'
const minute = 60_000

describe.each(anyStore)('The code beside a link, on $store', ({ open }) => {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    const by = newBrowser()
    await hub.setUp(by)
    const { token } = await enter(hub, by)
    const people = `${hub.url}/v1/people`
    const rights = { role: 'quality', service: null, sectors: null, services: null }
    const body = JSON.stringify({ email: claire, name: 'Claire', locale: 'fr', ...rights })
    const headers = {
      ...(await tiedHeaders(token, 'POST', people, hub.clock.now)),
      'content-type': 'application/json',
    }
    expect((await fetch(people, { method: 'POST', headers, body })).status).toBe(201)
    await hub.nextLink(claire)
  })
  afterAll(() => hub.close())

  const later = (minutes: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + minutes * minute)
  }
  /** Begins a sign-in and asks for a link. */
  async function asks(email: string) {
    later(10)
    const by = newBrowser()
    const { url, verifier } = await beginSignIn(hub.url, by)
    await by.send(`${url}/link`, { email })
    const link = await hub.nextLink(email)
    const type = (code: string) => by.send(`${url}/code`, { code }, `${hub.url}/console/`)
    return { by, url, verifier, link, code: hub.lastCode(email), type }
  }

  it('opens the sign-in it was asked in, however it is typed, and then nothing', async () => {
    const asked = await asks(claire)
    const { url } = await asked.type(asked.code.toLowerCase().replace('-', ' '))
    expect(await whoIs(hub.url, url, asked.verifier)).toMatchObject({ rights: { role: 'quality' } })
    const again = await beginSignIn(hub.url, asked.by)
    const page = await asked.by.send(`${again.url}/code`, { code: asked.code })
    expect(page.status).toBe(422)
    expect(page.body).toContain('Ce code n’ouvre rien')
    expect((await asked.by.send(asked.link, {})).status).toBe(404)
  })

  it('leads an administrator to the page of a new passkey alone', async () => {
    const asked = await asks(admin)
    expect((await asked.type(asked.code)).url).toContain('/compte/cle')
  })

  it('opens nothing in another browser that asked, nor in one that did not', async () => {
    const [asked, other] = [await asks(claire), await asks(admin)]
    later(-10)
    expect((await other.type(asked.code)).status).toBe(422)
    const stranger = newBrowser()
    const begun = await beginSignIn(hub.url, stranger)
    expect((await stranger.send(`${begun.url}/code`, { code: asked.code })).status).toBe(422)
    expect((await asked.type(asked.code)).status).toBe(0)
  })

  it('is void after five wrong ones', async () => {
    const asked = await asks(claire)
    for (let times = 0; times < 5; times += 1)
      expect((await asked.type('0000-0000')).status).toBe(422)
    expect((await asked.type(asked.code)).status).toBe(422)
  })

  it('is old after ten minutes', async () => {
    const asked = await asks(claire)
    later(10)
    expect((await asked.type(asked.code)).status).toBe(422)
  })
})
