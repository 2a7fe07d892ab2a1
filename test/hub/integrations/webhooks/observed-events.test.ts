import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import {
  insertKnownKey,
  upsertOrganisation,
  upsertService,
} from '../../../../hub/catalogue/sites/declare-sql.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { sha256 } from '../../../../hub/platform/crypto/digest.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { bring, observed, requestsOf, seen } from '../../../world/observed.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

const otherKey = 'parvis_ville_0123456789abcdefghijklmnop'

const endedBefore = {
  from: '2026-10-01T09:00:00Z',
  to: '2026-10-02T09:00:00Z',
  zone: 'Europe/Paris',
  basis: 'law',
}

/** An event that tells of a step of EC-1. */
const step = (proof: object) => ({
  type: 'org.parvis.proof.observed.v1',
  data: { reference: 'EC-1', proof: { id: newId(), ...proof } },
})

describe.each(anyStore)('An observed event, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const track = async (code: string) =>
    (
      await hub.send({
        method: 'GET',
        url: '/v1/tracking',
        headers: { 'parvis-tracking': code },
      })
    ).json()

  it('makes a request, and gives its tracking code this one time', async () => {
    const event = seen('EC-1', {}, { state: 'in_progress' })
    const made = await bring(hub, event)
    expect(made.statusCode, made.body).toBe(201)
    expect(made.json()).toMatchObject({
      id: 'seen-EC-1',
      stored: 'first',
      reference: 'EC-1',
      state: 'in_progress',
    })
    expect(made.json().tracking_code).toMatch(/^S-/)
    expect(made.json().tracking_url).toBe(`https://hub.example/suivi/${made.json().tracking_code}`)
    const again = await bring(hub, event)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual({ id: 'seen-EC-1', stored: 'already' })
    expect(await requestsOf(hub)).toEqual(['bourg EC-1'])
  })

  it('is recorded as it was seen, skips and reopenings included, at the time of the event', async () => {
    const { tracking_code: code } = (await bring(hub, seen('EC-1', {}, { state: 'closed' }))).json()
    const back = await bring(
      hub,
      seen('EC-1', { id: 'b', time: '2026-11-24T08:00:00Z' }, { state: 'in_progress' }),
    )
    expect(back.statusCode, back.body).toBe(201)
    expect((await track(code)).state).toBe('in_progress')
    const late = await bring(
      hub,
      seen('EC-1', { id: 'c', time: '2026-11-22T08:00:00Z' }, { state: 'received' }),
    )
    expect(late.statusCode, late.body).toBe(201)
    expect((await track(code)).state).toBe('in_progress')
  })

  it('adds a step of a request', async () => {
    const { tracking_code: code } = (await bring(hub, seen('EC-1'))).json()
    const proof = { id: newId(), kind: 'assigned', at: '2026-11-23T10:00:00Z', team: 'Accueil' }
    const step = seen('EC-1', {
      id: 'step',
      type: 'org.parvis.proof.observed.v1',
      data: { reference: 'EC-1', proof },
    })
    expect((await bring(hub, step)).json()).toEqual({
      id: 'step',
      stored: 'first',
      reference: 'EC-1',
    })
    expect((await track(code)).state).toBe('in_progress')
    // The same step under another event is the same step.
    const twice = await bring(hub, { ...step, id: 'step-again' })
    expect([twice.statusCode, twice.json().stored]).toEqual([200, 'already'])
  })

  it('may come with its attributes as headers', async () => {
    const { data, datacontenttype: _, ...attributes } = seen('EC-1')
    const headers = Object.fromEntries(
      Object.entries({ ...attributes, source: 'https://guichet.bourg.example/état' }).map(
        ([name, value]) => [`ce-${name}`, encodeURI(value)],
      ),
    )
    const made = await bring(hub, data, { ...headers, 'content-type': 'application/json' })
    expect(made.statusCode, made.body).toBe(201)
    // Its source is read as it is written elsewhere: told the other way it is the same event.
    const whole = seen('EC-1', { source: 'https://guichet.bourg.example/état' })
    const again = await bring(hub, whole)
    expect([again.statusCode, again.json().stored]).toEqual([200, 'already'])
    const other = await bring(hub, { ...whole, source: 'https://guichet.bourg.example/etat' })
    expect([other.statusCode, other.json().stored]).toEqual([201, 'first'])
    const naked = await bring(hub, data, { 'content-type': 'application/json' })
    expect(naked.statusCode).toBe(422)
  })

  it('is answered one by one in a batch, and what is wrong stops nothing else', async () => {
    const batch = [
      seen('EC-1'),
      seen('EC-2', {}, { service: 'piscine' }),
      seen('EC-3', { type: 'org.parvis.request.received.v1' }),
      'nonsense',
      seen('EC-1'),
      seen('EC-4', {}, { received_at: '2026-12-24T09:00:00Z' }),
      seen('EC-5', { specversion: '0.3' }),
      seen('EC-6'),
    ]
    const answer = await bring(hub, batch)
    expect(answer.statusCode, answer.body).toBe(200)
    const { events } = answer.json()
    expect(
      events.map((one: { id: string; status: number; problem?: { code: string } }) => [
        one.id,
        one.status,
        one.problem?.code,
      ]),
    ).toEqual([
      ['seen-EC-1', 201, undefined],
      ['seen-EC-2', 404, 'unknown_service'],
      ['seen-EC-3', 422, 'invalid'],
      [null, 422, 'invalid'],
      ['seen-EC-1', 200, undefined],
      ['seen-EC-4', 422, 'future_date'],
      ['seen-EC-5', 422, 'invalid'],
      ['seen-EC-6', 201, undefined],
    ])
    expect(events[0].answer.tracking_code).toMatch(/^S-/)
    expect(await requestsOf(hub)).toEqual(['bourg EC-1', 'bourg EC-6'])
  })

  it('is taken once it is right, under the same id', async () => {
    expect((await bring(hub, seen('EC-1', {}, { service: 'piscine' }))).statusCode).toBe(404)
    expect((await bring(hub, seen('EC-1'))).statusCode).toBe(201)
  })

  it('that comes twice at once is recorded once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => bring(hub, seen('EC-1'))))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 201])
  })

  it('of another source, or under the key of another organisation, is another event', async () => {
    await upsertOrganisation(hub.database, 'ville', 'Ville', town.zone)
    for (const service of townServices) await upsertService(hub.database, 'ville', service)
    const halves = readKey(otherKey)
    if (halves)
      await insertKnownKey(hub.database, 'ville', halves.key, sha256(halves.secret), town.source)
    expect((await bring(hub, seen('EC-1'))).statusCode).toBe(201)
    expect((await bring(hub, seen('EC-1'), {}, otherKey)).statusCode).toBe(201)
    const elsewhere = await bring(hub, seen('EC-2', { id: 'seen-EC-1', source: '/elsewhere' }))
    expect(elsewhere.statusCode).toBe(201)
    expect(await requestsOf(hub)).toEqual(['bourg EC-1', 'bourg EC-2', 'ville EC-1'])
  })

  it('of a type nobody takes is refused with the types that are taken', async () => {
    const refused = await bring(hub, seen('EC-1', { type: 'com.example.parcel.sent' }))
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toEqual([
      {
        path: '/type',
        code: 'unknown_event',
        detail:
          'Ce type d’événement n’est pas reçu ici. Ceux qui le sont\u00a0: org.parvis.request.observed.v1, org.parvis.proof.observed.v1.',
      },
    ])
  })

  it.each([
    ['its time missing', { time: undefined }, 'missing', '/time'],
    ['its time in the future', { time: '2026-11-24T11:00:00Z' }, 'future_date', '/time'],
    ['no id', { id: '' }, 'empty', '/id'],
    ['data of another kind', { datacontenttype: 'text/xml' }, 'wrong_value', '/datacontenttype'],
    [
      'a field nobody knows',
      { data: { reference: 'EC-1', request: observed({ mood: 'good' }) } },
      'unknown_field',
      '/data/request/mood',
    ],
    [
      'a time of its own beside the event’s',
      { data: { reference: 'EC-1', request: observed({ observed_at: '2026-11-23T09:00:00Z' }) } },
      'unknown_field',
      '/data/request/observed_at',
    ],
  ])('with %s is refused at its place', async (_, change, code, path) => {
    const refused = await bring(hub, seen('EC-1', change))
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toContainEqual(expect.objectContaining({ path, code }))
    expect(await requestsOf(hub)).toEqual([])
  })

  it.each([
    [
      'a request seen before it was received',
      { time: '2026-11-19T09:00:00Z' },
      { path: '/time', code: 'before_receipt' },
    ],
    [
      'a promise that ended before its request',
      { data: { reference: 'EC-2', request: observed({ promise: endedBefore }) } },
      { path: '/data/request/promise/to', code: 'promise_before_receipt' },
    ],
    [
      'a step before its request',
      step({ kind: 'assigned', at: '2026-11-01T10:00:00Z', team: 'Accueil' }),
      { path: '/data/proof/at', code: 'before_receipt' },
    ],
    [
      'a receipt of another day',
      step({
        kind: 'acknowledged',
        at: '2026-11-23T09:00:00Z',
        receipt: { received_on: '2026-11-21' },
      }),
      { path: '/data/proof/receipt/received_on', code: 'receipt_other_day' },
    ],
    [
      'a delivery that has not been yet',
      step({
        kind: 'assigned',
        at: '2026-11-23T09:00:00Z',
        team: 'Accueil',
        deliveries: [{ channel: 'email', outcome: 'accepted', at: '2026-12-24T09:00:00Z' }],
      }),
      { path: '/data/proof/deliveries/0/at', code: 'future_date' },
    ],
  ])('that tells of %s names the place in the event', async (_, change, fault) => {
    expect((await bring(hub, seen('EC-1'))).statusCode).toBe(201)
    const refused = await bring(hub, seen('EC-2', change))
    expect(refused.statusCode, refused.body).toBe(422)
    expect(refused.json().errors).toEqual([expect.objectContaining(fault)])
  })

  it.each([
    ['text/plain', 415, 'media_type'],
    ['application/xml', 415, 'media_type'],
    ['application/cloudevents+xml', 415, 'media_type'],
  ])('sent as %s is not read', async (type, status, code) => {
    const refused = await bring(hub, seen('EC-1'), { 'content-type': type })
    expect([refused.statusCode, refused.json().code]).toEqual([status, code])
  })

  it.each([
    ['ten megabytes', 'a'.repeat(10_000_000), 413, 'body_too_large'],
    ['no JSON', '{"id": ', 400, 'malformed_json'],
    ['nothing', '', 400, 'malformed_json'],
    ['a hundred and one events', JSON.stringify(Array(101).fill(seen('EC-1'))), 422, 'invalid'],
    ['one event where a batch is announced', JSON.stringify(seen('EC-1')), 422, 'invalid'],
  ])('is refused when it holds %s', async (_, payload, status, code) => {
    const refused = await bring(hub, payload, {
      'content-type': 'application/cloudevents-batch+json',
    })
    expect([refused.statusCode, refused.json().code]).toEqual([status, code])
    expect(await requestsOf(hub)).toEqual([])
  })

  it('is refused with a key that may not bring events', async () => {
    await hub.database.script(`update api_key set scopes = '{requests,proofs}'`)
    const refused = await bring(hub, seen('EC-1'))
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'key_scope'])
  })

  it('is refused without a key, or with one nobody knows', async () => {
    expect((await bring(hub, seen('EC-1'), {}, null)).json().code).toBe('key_missing')
    expect((await bring(hub, seen('EC-1'), {}, otherKey)).json().code).toBe('key_unknown')
  })

  it('is remembered for thirty days', async () => {
    await bring(hub, seen('EC-1'))
    const inDays = (days: number) => new Date(hub.clock.now.getTime() + days * 24 * 3600 * 1000)
    expect(await purge(hub.database, inDays(30))).toMatchObject({ seenEvents: 0 })
    expect(await purge(hub.database, inDays(31))).toMatchObject({ seenEvents: 1 })
  })
})
