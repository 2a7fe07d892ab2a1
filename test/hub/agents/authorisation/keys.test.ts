import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keys } from '#shared/contract/agents/key.ts'
import { problem } from '#shared/contract/problem.ts'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { declareWritten } from '../../../world/declare-written.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { askedKey, keysOf } from '../../../world/keys.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { admin, quality, claire } = townAgents
const url = '/v1/keys'
const day = 24 * 3600 * 1000
const noon = new Date('2026-11-24T11:00:00Z')

const faults: [what: string, change: object, path: string, code: string][] = [
  ['no name', { name: ' ' }, '/name', 'empty'],
  ['a name on two lines', { name: 'un\ndeux' }, '/name', 'control_character'],
  ['a name that turns what follows', { name: 'abc\u202edef' }, '/name', 'direction_override'],
  ['a source that is no name', { source: 'État civil' }, '/source', 'wrong_value'],
  ['no scope', { scopes: [] }, '/scopes', 'no_scope'],
  ['a scope nobody knows', { scopes: ['all'] }, '/scopes/0', 'wrong_value'],
  ['a scope twice', { scopes: ['proofs', 'proofs'] }, '/scopes', 'scope_twice'],
  ['an end today', { expires_in_days: 0 }, '/expires_in_days', 'wrong_value'],
  ['an end never said', { expires_in_days: undefined }, '/expires_in_days', 'missing'],
  ['a secret of one’s own', { secret: '0123456789abcdefghij' }, '/secret', 'unknown_field'],
]

describe.each(anyStore)('The keys of an organisation’s systems, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  beforeEach(() => {
    hub.clock.now = noon
  })
  afterEach(() => hub.database.query("delete from api_key where key not in ('bourg')"))
  afterAll(() => hub.close())
  const { list, send, found, make, rotate, revoke, put, prove, lastReference } = keysOf(() => hub)

  it('are given once, and kept as a hash alone', async () => {
    const { key, written } = await make()
    expect(readKey(written)?.key).toBe(key)
    expect(await put(written)).toBe(201)
    const secret = readKey(written)?.secret ?? ''
    expect(secret.length).toBeGreaterThanOrEqual(43)
    const rows = await hub.database.query('select * from api_key')
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(await list())).not.toContain(secret)
    const answer = await hub.as(admin, 'POST', url, askedKey())
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('are listed with what they may do, until when, and the day of their last use', async () => {
    const { key } = await make({ scopes: ['import', 'proofs'], expires_in_days: 365 })
    const known = await list()
    expect(known).toMatchObject({ zone: 'Europe/Paris', today: '2026-11-24' })
    expect(known.keys).toHaveLength(2)
    expect(known.keys).toContainEqual({
      key,
      name: 'Logiciel d’état civil',
      tickets: { this_month: 0, last_month: 0 },
      source: 'etat-civil',
      scopes: ['import', 'proofs'],
      state: 'good',
      created_at: noon.toISOString(),
      expires_at: '2027-11-24T11:00:00.000Z',
      revoked_at: null,
      replaced_by: null,
      last_used_on: null,
    })
  })

  it('wait on the first page from thirty days before their end, until another replaces them', async () => {
    const { key } = await make({ expires_in_days: 365 })
    const waiting = async () => {
      const overview = await hub.as(admin, 'GET', '/v1/overview')
      return overview.json().today.find(({ id }: { id: string }) => id === 'ending_keys')
    }
    const dayLong = 24 * 3600 * 1000
    hub.clock.now = new Date(noon.getTime() + 334 * dayLong)
    expect(await waiting()).toBeUndefined()
    hub.clock.now = new Date(noon.getTime() + 336 * dayLong)
    expect(await waiting()).toEqual({ id: 'ending_keys', page: 'keys', n: 1 })
    await rotate(key, 7)
    expect(await waiting()).toBeUndefined()
  })

  it('are listed newest first, after which come those that open nothing any more', async () => {
    await hub.database.query('delete from api_key')
    const made: string[] = []
    for (const hour of [0, 1, 2, 3]) {
      hub.clock.now = new Date(noon.getTime() + hour * 3600 * 1000)
      made.push((await make()).key)
    }
    const [first, second, third, fourth] = made
    await revoke(third ?? '')
    expect((await list()).keys.map(({ key }) => key)).toEqual([fourth, second, first, third])
    await declareWritten(hub.database, town.organisation, town.key, town.source)
  })

  it.each(faults)('are not made with %s', async (_, change, path, code) => {
    const refused = await hub.as(admin, 'POST', url, askedKey(change))
    expect(refused.statusCode).toBe(422)
    const { errors = [] } = problem.parse(refused.json())
    expect(errors).toContainEqual(expect.objectContaining({ path, code }))
    for (const { detail } of errors) expect(detail).toMatch(/\.$/)
  })

  it('do what their scopes say, and are told which one they lack', async () => {
    const requests = await make({ scopes: ['requests'] })
    const proofs = await make({ scopes: ['proofs'] })
    expect(await put(requests.written)).toBe(201)
    const reference = lastReference()
    expect(await prove(requests.written, reference)).toMatchObject({
      status: 403,
      code: 'key_scope',
      detail: expect.stringContaining('proofs'),
    })
    expect(await prove(proofs.written, reference)).toBe(201)
    expect(await put(proofs.written)).toBe('key_scope')
  })

  it('that a demo or a test declares may do all, unless said otherwise', async () => {
    const written = 'parvis_guichet2_0123456789abcdefghijklmnop'
    await declareWritten(hub.database, town.organisation, written, 'guichet2', ['proofs'])
    expect(await put(town.key)).toBe(201)
    expect(await put(written)).toBe('key_scope')
  })

  it('end on their day, by the clock of the hub', async () => {
    const { key, written } = await make({ expires_in_days: 30 })
    hub.clock.now = new Date(noon.getTime() + 30 * day - 1)
    expect(await put(written)).toBe(201)
    hub.clock.now = new Date(noon.getTime() + 30 * day)
    expect(await put(written)).toBe('key_unknown')
    expect(await found(key)).toMatchObject({ state: 'expired' })
  })

  it('end at once when they are revoked, and once for all', async () => {
    const { key, written } = await make()
    expect(await put(written)).toBe(201)
    const told = await revoke(key)
    expect(told.statusCode).toBe(200)
    const revoked = keys.parse(told.json()).keys.find((one) => one.key === key)
    expect(revoked).toMatchObject({ state: 'revoked', revoked_at: noon.toISOString() })
    expect(await put(written)).toBe('key_unknown')
    hub.clock.now = new Date(noon.getTime() + day)
    expect((await revoke(key)).statusCode).toBe(200)
    expect(await found(key)).toMatchObject({ revoked_at: noon.toISOString() })
  })

  it('say the same when they are unknown, wrong, revoked or expired', async () => {
    const revoked = await make()
    await revoke(revoked.key)
    const expired = await make({ expires_in_days: 1 })
    const wrong = await make()
    hub.clock.now = new Date(noon.getTime() + 2 * day)
    const told = await Promise.all(
      [
        revoked.written,
        expired.written,
        `${wrong.written.slice(0, -1)}${wrong.written.endsWith('A') ? 'B' : 'A'}`,
        'parvis_nobody_0123456789abcdefghijklmnop',
        'nonsense',
      ].map(send),
    )
    expect(told.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401])
    expect(new Set(told.map(({ body }) => body)).size).toBe(1)
  })

  describe('belong to whoever administers their organisation', () => {
    const paul = (organisation: string): TownAgent => ({
      name: `${admin.name} ${organisation}`,
      rights: { ...admin.rights, organisation },
    })

    it('and to nobody else of it', async () => {
      const { key, written } = await make()
      for (const agent of [quality, claire])
        for (const told of [
          await hub.as(agent, 'GET', url),
          await hub.as(agent, 'POST', url, askedKey()),
          await rotate(key, 7, agent),
          await revoke(key, agent),
        ])
          expect(told.json()).toMatchObject({ status: 403, code: 'role_refused' })
      expect(await put(written)).toBe(201)
      for (const method of ['GET', 'POST'] as const) {
        const told = await hub.send({
          method,
          url,
          ...(method === 'POST' && { payload: askedKey() }),
        })
        expect(told.json()).toMatchObject({ status: 401, code: 'token_missing' })
      }
      const told = await hub.withKey('GET', url)
      expect(told.json()).toMatchObject({ status: 401, code: 'token_refused' })
    })

    it('so that two organisations neither see nor touch each other’s', async () => {
      await upsertOrganisation(hub.database, 'aval', 'Commune d’Aval', 'Indian/Reunion')
      const theirs = await make({ source: town.source }, paul('aval'))
      const ours = await make()
      const seen = await list(paul('aval'))
      expect(seen.keys.map(({ key }) => key)).toEqual([theirs.key])
      expect(seen.zone).toBe('Indian/Reunion')
      expect((await list()).keys.map(({ key }) => key)).not.toContain(theirs.key)
      for (const told of [await rotate(theirs.key, 7), await revoke(theirs.key)])
        expect(told.json()).toMatchObject({ status: 404, code: 'unknown_key' })
      expect((await revoke(ours.key, paul('aval'))).json()).toMatchObject({ status: 404 })
      expect(await put(ours.written)).toBe(201)
      // Their organisation has no such service: the key is good, and speaks for them alone.
      expect(await put(theirs.written)).toBe('unknown_service')
    })

    it('who is told when a key is not there, or is not the name of one', async () => {
      expect((await revoke('nobody')).json()).toMatchObject({ status: 404, code: 'unknown_key' })
      expect((await rotate('nobody', 7)).json()).toMatchObject({ code: 'unknown_key' })
      expect((await revoke('No%20name')).json()).toMatchObject({ status: 422, code: 'invalid' })
    })
  })
})
