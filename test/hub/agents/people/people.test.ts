import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSessions, People } from '#shared/contract/agents/people.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openSession, type Session, tiedHeaders } from '../../../world/session.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { organisation } = town

describe.each(anyStore)('The people of an organisation, on $store', ({ open }) => {
  let database: Database
  let hub: SignInHub
  let paul: Session
  let claire: Session

  beforeAll(async () => {
    database = await open()
    hub = await startSignInHub(database)
    paul = await signIn('Paul Girard', { sectors: ['voirie'], role: 'admin' })
    claire = await signIn('Claire Moreau', { sectors: ['etat-civil'], role: 'agent' })
  })
  afterAll(() => hub.close())

  const signIn = (name: string, rights: object) => {
    hub.issuer.said = { parvis: { organisation, ...rights }, sub: name, name }
    return openSession(hub.addresses[0], name)
  }
  const ask = async (by: Session, path: string, method = 'GET', headers = {}, body?: object) => {
    const tied = await tiedHeaders(by.access_token, method, hub.addresses[0] + path)
    return fetch(hub.addresses[0] + path, {
      method,
      headers: { ...tied, ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
  }
  const read = async <T>(by: Session, path: string, method?: string): Promise<T> =>
    (await ask(by, path, method)).json()
  const people = () => read<People>(paul, '/v1/people')
  const idOf = async (name: string) =>
    (await people()).people.find((one) => one.name === name)?.person

  it('are listed for an administrator, with their rights, door and day', async () => {
    const told = await people()
    expect(told.people.map(({ name }) => name)).toEqual(['Claire Moreau', 'Paul Girard'])
    expect(told.people[0]).toMatchObject({
      role: 'agent',
      sectors: ['etat-civil'],
      services: null,
      seen_on: told.today,
      state: 'active',
      door: 'openid',
      passkeys: 0,
    })
    expect(told).toMatchObject({ openid: 'claim', mail: false, me: await idOf('Paul Girard') })
  })

  it('are not sent again while nothing changed', async () => {
    const etag = (await ask(paul, '/v1/people')).headers.get('etag') ?? ''
    expect((await ask(paul, '/v1/people', 'GET', { 'if-none-match': etag })).status).toBe(304)
  })

  it('tell where they are signed in: a day, an application, a kind of browser', async () => {
    const told = await read<OpenSessions>(paul, '/v1/sessions')
    expect(told.sessions).toEqual([
      {
        session: expect.stringMatching(/^[\w-]{22}$/),
        since: told.today,
        application: 'console',
        browser: null,
        current: true,
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/\d\d:\d\d/)
  })

  it('are signed out by an administrator, one session or all at once', async () => {
    const sessions = `/v1/people/${await idOf('Claire Moreau')}/sessions`
    await signIn('Claire Moreau', { sectors: ['etat-civil'], role: 'agent' })
    const before = await read<OpenSessions>(paul, sessions)
    expect(before.sessions.map(({ current }) => current)).toEqual([false, false])
    const [first] = (await read<OpenSessions>(claire, '/v1/sessions')).sessions.filter(
      ({ current }) => current,
    )
    const left = await read<OpenSessions>(paul, `${sessions}/${first?.session}`, 'DELETE')
    expect(left.sessions).toHaveLength(1)
    expect((await ask(claire, '/v1/agent')).status).toBe(401)
    expect((await read<OpenSessions>(paul, sessions, 'DELETE')).sessions).toEqual([])
    expect((await ask(paul, '/v1/agent')).status).toBe(200)
  })

  it('end their own sessions, and nobody else’s', async () => {
    const other = await signIn('Paul Girard', { sectors: ['voirie'], role: 'admin' })
    const zoe = await signIn('Zoé Petit', { sectors: [], role: 'quality' })
    const all = (await read<OpenSessions>(paul, '/v1/sessions')).sessions
    const there = all.find(({ current }) => !current)?.session
    expect((await ask(zoe, `/v1/sessions/${there}`, 'DELETE')).status).toBe(404)
    expect((await ask(other, '/v1/agent')).status).toBe(200)
    const left = await read<OpenSessions>(paul, `/v1/sessions/${there}`, 'DELETE')
    expect(left.sessions).toHaveLength(1)
    expect((await ask(other, '/v1/agent')).status).toBe(401)
  })

  it('end one of their own in a session of the last fifteen minutes alone, by either address', async () => {
    const other = await signIn('Paul Girard', { sectors: ['voirie'], role: 'admin' })
    await database.query(
      `update sign_in_record set payload = payload || '{"iat":1}' where model = 'Grant'`,
    )
    const own = `/v1/people/${await idOf('Paul Girard')}/sessions`
    const all = (await read<OpenSessions>(paul, '/v1/sessions')).sessions
    const there = all.find(({ current }) => !current)?.session
    for (const path of ['/v1/sessions', own]) {
      const refused = await ask(paul, `${path}/${there}`, 'DELETE')
      expect(await refused.json()).toMatchObject({ status: 403, code: 'proof_too_old' })
    }
    expect((await ask(other, '/v1/agent')).status).toBe(200)
  })

  it('have no rights to change, link to send or access to remove here: their provider has them', async () => {
    const path = `/v1/people/${await idOf('Claire Moreau')}`
    const before = await people()
    const rights = { role: 'admin', service: null, sectors: null, services: null }
    const answers = [
      await ask(paul, path, 'PUT', { 'content-type': 'application/json' }, rights),
      await ask(paul, `${path}/link`, 'POST'),
      await ask(paul, path, 'DELETE'),
    ]
    for (const answer of answers)
      expect(await answer.json()).toMatchObject({ status: 404, code: 'unknown_person' })
    expect(await people()).toEqual(before)
  })

  it('have no passkeys here, and make none', async () => {
    expect(await read(paul, '/v1/passkeys')).toMatchObject({ passkeys: null })
    const refused = await ask(paul, '/v1/passkeys', 'POST')
    expect(await refused.json()).toMatchObject({ status: 404, code: 'unknown_person' })
    expect(refused.headers.getSetCookie()).toEqual([])
  })

  it('are unknown to an organisation that they are not of', async () => {
    const nobody = '0192f0c1-2d3e-7a4b-8c5d-000000000001'
    for (const method of ['GET', 'DELETE']) {
      const answer = await ask(paul, `/v1/people/${nobody}/sessions`, method)
      expect(await answer.json()).toMatchObject({ status: 404, code: 'unknown_person' })
    }
  })
})
