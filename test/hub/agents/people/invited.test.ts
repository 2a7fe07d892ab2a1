import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { People } from '#shared/contract/agents/people.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
  whoIs,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('The accounts of a hub, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let token = ''
  let me = ''

  beforeAll(async () => {
    hub = await startOwnSignInHub(await open())
    const sylvie = newBrowser()
    await hub.setUp(sylvie)
    await hub.makePasskey(sylvie)
    const { url, verifier } = await beginSignIn(hub.url, sylvie)
    const signedIn = await whoIs(hub.url, url, verifier)
    token = signedIn.token
    me = signedIn.agent
  })
  afterAll(() => hub.close())

  const ask = async (method: string, path: string, body?: object, by = token) =>
    fetch(`${hub.url}/v1/people${path}`, {
      method,
      headers: {
        ...(await tiedHeaders(by, method, `${hub.url}/v1/people${path}`, hub.clock.now)),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
  const rights = { role: 'quality', service: null, sectors: null, services: null }
  const claire = { email: 'Claire@Ville.example', name: 'Claire Moreau', locale: 'fr', ...rights }
  const people = async (): Promise<People> => (await ask('GET', '')).json()
  const find = async (name: string) => (await people()).people.find((one) => one.name === name)
  const idOf = async (name: string) => (await find(name))?.person ?? ''
  /** Opens the last link that was sent, and signs in. */
  const enter = async () => {
    const by = newBrowser()
    const [link = ''] = /http:\S+\/acces\/\S+/.exec(hub.letters.at(-1)?.text ?? '') ?? []
    const page = await by.send(link, {})
    if (page.status !== 200) return { status: page.status, token: '', agent: '', rights: null }
    const { url, verifier } = await beginSignIn(hub.url, by)
    return { status: page.status, ...(await whoIs(hub.url, url, verifier)) }
  }

  it('begin with the one who set it up, and an invitation by e-mail', async () => {
    const answer = await ask('POST', '', claire)
    expect(answer.status).toBe(201)
    const told = await answer.json()
    expect(told.link).toBeNull()
    expect(hub.letters.at(-1)?.to).toBe('claire@ville.example')
    expect(told.people).toEqual([
      expect.objectContaining({ name: 'Claire Moreau', state: 'invited', seen_on: null }),
      expect.objectContaining({ person: me, door: 'own', passkeys: 1, sectors: null }),
    ])
  })

  it('are one for an address, however it is written', async () => {
    const again = await ask('POST', '', { ...claire, email: 'claire@VILLE.example' })
    expect(await again.json()).toMatchObject({ status: 409, code: 'address_invited' })
  })

  it.each([
    ['/email', { email: 'claire' }],
    ['/name', { name: ' ' }],
    ['/services', { services: [] }],
    ['/role', { role: 'mayor' }],
  ])('are not made with a fault at %s', async (path, wrong) => {
    const answer = await ask('POST', '', { ...claire, ...wrong })
    expect(answer.status).toBe(422)
    expect((await answer.json()).errors).toEqual([expect.objectContaining({ path })])
  })

  it('open with the last link alone', async () => {
    const first = hub.letters.at(-1)?.text ?? ''
    const again = await ask('POST', `/${await idOf('Claire Moreau')}/link`)
    expect(again.status).toBe(201)
    const [old = ''] = /http:\S+\/acces\/\S+/.exec(first) ?? []
    expect((await newBrowser().send(old, {})).status).toBe(404)
    expect((await enter()).rights).toMatchObject({ role: 'quality' })
    expect(await find('Claire Moreau')).toMatchObject({ state: 'active' })
  })

  it('are held to new rights at once: sessions that say more end', async () => {
    const person = await idOf('Claire Moreau')
    await ask('POST', `/${person}/link`)
    const before = await enter()
    const less = { role: 'agent', service: 'voirie', sectors: ['voirie'], services: ['voirie'] }
    expect((await ask('PUT', `/${person}`, less)).status).toBe(200)
    expect((await ask('GET', '', undefined, before.token)).status).toBe(401)
    await ask('POST', `/${person}/link`)
    expect((await enter()).rights).toMatchObject(less)
  })

  it('are removed with their links and sessions, while their work keeps its author', async () => {
    const person = await idOf('Claire Moreau')
    await ask('POST', `/${person}/link`)
    expect((await ask('DELETE', `/${person}`)).status).toBe(200)
    expect(await find('Claire Moreau')).toBeUndefined()
    expect((await enter()).status).toBe(404)
    expect((await ask('PUT', `/${person}`, rights)).status).toBe(404)
    const kept = await hub.database.query('select 1 from agent where agent = $1::uuid', [person])
    expect(kept).toHaveLength(1)
    expect((await ask('POST', '', claire)).status).toBe(201)
  })

  it('keep one administrator, whoever asks, and two who leave at once', async () => {
    const lowered = await ask('PUT', `/${me}`, rights)
    expect(await lowered.json()).toMatchObject({ status: 409, code: 'last_administrator' })
    expect((await (await ask('DELETE', `/${me}`)).json()).code).toBe('last_administrator')
    // One who is invited cannot take over yet.
    await ask('POST', '', { ...claire, email: 'paul@ville.example', name: 'Paul', role: 'admin' })
    expect((await ask('DELETE', `/${me}`)).status).toBe(409)
    await hub.database.query("update account set opened_on = made_on where email like 'paul@%'")
    const paul = await idOf('Paul')
    const both = await Promise.all([me, paul].map((one) => ask('PUT', `/${one}`, rights)))
    expect(both.map(({ status }) => status).toSorted()[0]).toBe(200)
    const left = await hub.database.query("select 1 from agent where role = 'admin'")
    expect(left).toHaveLength(1)
  })
})
