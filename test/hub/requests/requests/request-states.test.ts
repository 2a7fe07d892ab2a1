import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import { insertKnownKey } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { sha256 } from '../../../../hub/platform/crypto/digest.ts'
import { listDeliveries } from '../../../../hub/requests/delivery/queue/deliveries-sql.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest, reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The states of a request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const key = (reference: string) => ({ ...town, reference })
  const put = (reference: string, change: object) =>
    hub.withKey('PUT', `/v1/requests/${reference}`, {
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      ...change,
    })
  const history = async (reference: string) => {
    const reported = await hub.database.query<{ state: string; how: string }>(
      `select state, how from request_state
       where (organisation, source, reference) = ($1, $2, $3) order by position`,
      [town.organisation, town.source, reference],
    )
    return reported.map(({ state, how }) => [state, how])
  }

  it('are all kept, in the order in which they were reported', async () => {
    await putRequest(hub, 'S-1')
    await says(hub, 'S-1', { kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Accueil' })
    await put('S-1', { state: 'closed' })
    expect(await history('S-1')).toEqual([
      ['received', 'told'],
      ['in_progress', 'proof'],
      ['closed', 'told'],
    ])
  })

  it('are not undone by our own API: the sentence says what to do', async () => {
    await putRequest(hub, 'S-2', { state: 'closed' })
    const refused = await put('S-2', { state: 'in_progress' })
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'state_contradiction'])
    expect(refused.json().detail).toMatch(/observed_at/)
    expect(await history('S-2')).toEqual([['closed', 'told']])
  })

  it('are reopened when the source saw it, and are complete again when it is closed again', async () => {
    const code = await receives(hub, 'S-3')
    await put('S-3', { state: 'closed', observed_at: '2026-11-21T09:00:00Z' })
    await put('S-3', { state: 'in_progress', observed_at: '2026-11-22T09:00:00Z' })
    expect((await reads(hub, code)).state).toBe('in_progress')
    const complete = () =>
      hub.database.query<{ completed_at: Date | null }>(
        `select completed_at from request where reference = 'S-3'`,
      )
    expect(await complete()).toEqual([{ completed_at: null }])
    await put('S-3', { state: 'closed', observed_at: '2026-11-23T09:00:00Z' })
    await put('S-3', { state: 'closed', observed_at: '2026-11-23T09:00:00Z' })
    expect(await complete()).toEqual([{ completed_at: new Date('2026-11-23T09:00:00Z') }])
    expect(await history('S-3')).toEqual([
      ['received', 'told'],
      ['closed', 'observed'],
      ['in_progress', 'observed'],
      ['closed', 'observed'],
    ])
  })

  it('do not move for a report that is older than the last', async () => {
    await putRequest(hub, 'S-4', { state: 'decided', observed_at: '2026-11-23T09:00:00Z' })
    const older = await put('S-4', { state: 'in_progress', observed_at: '2026-11-21T09:00:00Z' })
    expect(older.json().state).toBe('decided')
    expect(await history('S-4')).toContainEqual(['in_progress', 'observed'])
  })

  it('refuse a step after the end, but not a message nor a note for agents', async () => {
    const code = await receives(hub, 'S-5', {
      state: 'closed',
      observed_at: '2026-11-21T09:00:00Z',
    })
    const at = '2026-11-23T09:00:00Z'
    const late = await says(hub, 'S-5', { kind: 'on_the_way', at, who: 'Équipe nord' })
    expect([late.statusCode, late.json().code]).toEqual([409, 'request_over'])
    const text = { fr: 'Votre courrier nous est revenu.', en: 'Your letter came back to us.' }
    expect((await says(hub, 'S-5', { kind: 'message', at, text })).statusCode).toBe(201)
    const note = { kind: 'assigned', at, team: 'Archives', audience: 'agent' }
    expect((await says(hub, 'S-5', note)).statusCode).toBe(201)
    const told = JSON.stringify(await reads(hub, code))
    expect(told).toContain('Votre courrier nous est revenu.')
    expect(told).not.toContain('Archives')
  })

  it('refuse a step before the request was received, and nothing of it is kept', async () => {
    const code = await receives(hub, 'S-6')
    const early = await says(hub, 'S-6', { kind: 'decided', at: '2026-11-19T09:00:00Z' })
    expect([early.statusCode, early.json().errors[0].code]).toEqual([422, 'before_receipt'])
    expect((await reads(hub, code)).stones.map(({ status }) => status)).toEqual([
      'done',
      'now',
      'later',
    ])
  })

  it('refuse a promise that ends before the request was received', async () => {
    const promise = {
      from: '2026-11-10T09:00:00Z',
      to: '2026-11-12T09:00:00Z',
      zone: 'Europe/Paris',
      basis: 'agent',
    }
    const refused = await put('S-7', { promise })
    expect(refused.json().errors[0]).toMatchObject({
      path: '/promise/to',
      code: 'promise_before_receipt',
    })
    await putRequest(hub, 'S-7')
    const proof = await says(hub, 'S-7', { kind: 'promised', at: '2026-11-21T09:00:00Z', promise })
    expect(proof.json().errors[0].code).toBe('promise_before_receipt')
  })

  it('refuse a name that turns the direction of reading', async () => {
    const at = '2026-11-21T09:00:00Z'
    await putRequest(hub, 'S-8')
    const refused = await says(hub, 'S-8', { kind: 'assigned', at, team: 'Équipe \u202egnp.exe' })
    expect(refused.json().errors[0]).toMatchObject({ path: '/team', code: 'direction_override' })
    expect((await put('S-9', { kind: 'a\u0000b' })).json().errors[0].code).toBe('control_character')
  })

  it('are those of one system: the same reference in another is another request', async () => {
    const other = 'parvis_guichet2_0123456789abcdefghijklmnop'
    const halves = readKey(other)
    if (!halves) throw new Error('This is a key')
    const { key, secret } = halves
    await insertKnownKey(hub.database, town.organisation, key, sha256(secret), 'mairie-annexe')
    await putRequest(hub, 'S-11', { state: 'closed' })
    const put = await hub.send({
      method: 'PUT',
      url: '/v1/requests/S-11',
      headers: { authorization: `Bearer ${other}` },
      payload: {
        service: 'voirie',
        channel: 'counter',
        locale: 'fr',
        received_at: '2026-11-23T09:00:00Z',
      },
    })
    expect([put.statusCode, put.json().state]).toEqual([201, 'received'])
    expect(await history('S-11')).toEqual([['closed', 'told']])
  })

  it('are not told in ten megabytes', async () => {
    await putRequest(hub, 'S-12')
    const text = { fr: 'a'.repeat(10_000_000), en: 'a' }
    const at = '2026-11-21T09:00:00Z'
    const refused = await says(hub, 'S-12', { kind: 'message', at, text })
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'body_too_large'])
    expect(refused.json().detail).toContain('32768')
  })

  it('are not undone by a report of the same moment that comes again', async () => {
    await putRequest(hub, 'S-13')
    const seen = (state: string) => put('S-13', { state, observed_at: '2026-11-21T22:59:59Z' })
    for (const state of ['in_progress', 'closed', 'in_progress', 'closed', 'in_progress'])
      await seen(state)
    expect((await put('S-13', {})).json().state).toBe('closed')
  })

  it('are not seen before the request was received', async () => {
    const refused = await put('S-14', { state: 'closed', observed_at: '2026-10-01T09:00:00Z' })
    expect(refused.json().errors[0]).toMatchObject({ path: '/observed_at', code: 'before_receipt' })
  })

  it('come with what is said of the request later: its kind, its place, whom to reach', async () => {
    await putRequest(hub, 'S-15')
    const said = { kind: 'Copie intégrale', territory: '69123', contact: { name: 'Guichet 3' } }
    expect((await put('S-15', said)).statusCode).toBe(200)
    const rows = await hub.database.query(
      `select kind, territory, contact from request where reference = 'S-15'`,
    )
    expect(rows).toEqual([said])
  })

  it('keep what was sent where, once', async () => {
    await putRequest(hub, 'S-10')
    const proof = {
      id: '0193a0c0-0000-7000-8000-000000000010',
      kind: 'assigned',
      at: '2026-11-21T09:00:00Z',
      team: 'Accueil',
      deliveries: [
        { channel: 'sms', at: '2026-11-21T09:01:00Z', outcome: 'failed', why: 'Numéro inconnu' },
        { channel: 'email', at: '2026-11-21T09:02:00Z', outcome: 'accepted' },
      ],
    }
    expect((await says(hub, 'S-10', proof)).statusCode).toBe(201)
    expect((await says(hub, 'S-10', proof)).statusCode).toBe(200)
    expect(await listDeliveries(hub.database, key('S-10'))).toMatchObject([
      { channel: 'sms', outcome: 'failed', why: 'Numéro inconnu' },
      { channel: 'email', outcome: 'accepted', why: null },
    ])
    const later = { channel: 'telephone', at: '2026-11-23T09:00:00Z', outcome: 'accepted' }
    const again = { ...proof, deliveries: [...proof.deliveries, later] }
    expect((await says(hub, 'S-10', again)).statusCode).toBe(200)
    expect(await listDeliveries(hub.database, key('S-10'))).toHaveLength(3)
    const ahead = { ...proof, id: '0193a0c0-0000-7000-8000-000000000011' }
    const [sms] = proof.deliveries
    const refused = await says(hub, 'S-10', {
      ...ahead,
      deliveries: [{ ...sms, at: '2026-12-01T09:00:00Z' }],
    })
    expect(refused.json().errors[0]).toMatchObject({
      path: '/deliveries/0/at',
      code: 'future_date',
    })
  })
})
