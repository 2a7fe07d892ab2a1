import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAuthenticator } from '../../../world/authenticator.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import type { Walker } from '../../../world/walk.ts'

const email = 'sylvie.roche@ville.example'
const door = 'Se connecter avec une clé d’accès'

describe.each(anyStore)('What a browser proved a moment ago, on $store', ({ open }) => {
  let hub: OwnSignInHub
  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    expect((await hub.setUp(owner)).status).toBe(200)
  })
  afterAll(() => hub.close())
  const owner = newBrowser()

  /** Opens a link that was e-mailed, in a browser that knows nothing. */
  const proves = async () => {
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    await by.send(`${url}/link`, { email })
    expect((await by.send(await hub.nextLink(email), {})).body).toContain('Créez votre clé d’accès')
    return by
  }
  const opensNothing = async (by: Walker) => {
    expect((await beginSignIn(hub.url, by)).body).toContain(door)
    expect((await by.follow(`${hub.url}/compte/cle`)).status).toBe(404)
    expect((await by.ask(`${hub.url}/compte/cle/options`, {})).status).toBe(422)
  }

  it('makes one passkey, and none for a copy of its cookie', async () => {
    const thief = owner.copy()
    const { said } = await thief.ask(`${hub.url}/compte/cle/options`, {})
    expect((await hub.makePasskey(owner)).status).toBe(200)
    const made = openAuthenticator(hub.url).make(said as never)
    expect((await thief.ask(`${hub.url}/compte/cle`, made)).status).toBe(422)
    expect(await hub.database.query('select 1 from passkey')).toHaveLength(1)
    await opensNothing(thief)
  })

  it('completes one sign-in, of two that come at once', async () => {
    const thief = owner.copy()
    const both = await Promise.all([owner, thief].map((by) => beginSignIn(hub.url, by)))
    const [entered, ...more] = both.filter(({ status }) => status === 0)
    expect(more).toEqual([])
    expect(await whoIs(hub.url, entered?.url ?? '', entered?.verifier ?? '')).toMatchObject({
      rights: { role: 'admin' },
    })
    expect(both.some(({ body }) => body.includes(door))).toBe(true)
    await opensNothing(thief)
  })

  it('ends for its copies too, when its owner signs out', async () => {
    const desk = await proves()
    const thief = desk.copy()
    await desk.follow(`${hub.url}/sign-out`)
    await opensNothing(thief)
  })

  it('makes no passkey with the id of one that is there', async () => {
    const { device } = await hub.makePasskey(await proves())
    const by = await proves()
    const { said } = await by.ask(`${hub.url}/compte/cle/options`, {})
    const made = await by.ask(`${hub.url}/compte/cle`, device.make(said as never))
    expect(made).toMatchObject({ status: 422, said: { code: 'passkey_refused' } })
  })
})
