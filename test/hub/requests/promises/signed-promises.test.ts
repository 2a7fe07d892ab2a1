import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { compactVerify, createLocalJWKSet } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PromiseKey, signedPromise } from '#shared/contract/requests/signed-promise.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { ensurePromiseKey, rotatePromiseKey } from '../../../../hub/requests/promises/keys.ts'
import { listPromiseKeys } from '../../../../hub/requests/promises/promise-keys-sql.ts'
import { openSigner } from '../../../../hub/requests/promises/signer.ts'
import { verifyPromise } from '../../../../hub/requests/promises/verify.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import {
  changePromise,
  decode,
  keysOf,
  makePromise,
  promisedRequest,
  publishedBy,
} from '../../../world/promises.ts'
import { anyStore, stores } from '../../../world/stores.ts'
import { town, townServices } from '../../../world/town.ts'

describe.each(anyStore)('A signed promise, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const track = async (code: string, locale = 'fr') =>
    (
      await hub.send({
        method: 'GET',
        url: `/v1/tracking?locale=${locale}`,
        headers: { 'parvis-tracking': code },
      })
    ).json()

  it('says who commits to what, for which request, on what it rests, and nothing of its usager', async () => {
    const usager = { email: 'ada@example.org', phone: '+33 6 12 34 56 78' }
    const { jws } = await makePromise(hub, 'S-1', { usager })
    const { header, payload } = decode(jws)
    expect(header).toEqual({
      alg: 'EdDSA',
      typ: 'parvis-promise+jwt',
      kid: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(payload).toEqual({
      iss: town.hub,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: Date.parse('2026-11-24T10:00:00Z') / 1000,
      organisation: { id: town.organisation, name: town.name },
      service: 'voirie',
      service_name: { fr: 'Service voirie', en: 'voirie service' },
      source: town.source,
      reference: 'S-1',
      window: {
        from: '2026-11-20T08:00:00.000Z',
        to: '2026-12-08T17:00:00.000Z',
        zone: 'Europe/Paris',
      },
      basis: 'norm',
      rests_on: { fr: 'Dix jours au plus.', en: 'Ten days at most.' },
      because: 'made',
    })
    expect(signedPromise.parse(payload)).toEqual(payload)
  })

  it('holds by the published key alone, without any line of our code', async () => {
    const { jws } = await makePromise(hub, 'S-2')
    const [header = '', payload = '', signature = ''] = jws.split('.')
    const { kid } = decode(jws).header
    const published = (await publishedBy(hub)).find((key) => key.kid === kid)
    if (!published) throw new Error('The key is not published')
    const key = createPublicKey({ key: { ...published }, format: 'jwk' })
    const signed = Buffer.from(`${header}.${payload}`)
    expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true)
    const known = createLocalJWKSet({ keys: await publishedBy(hub) })
    expect((await compactVerify(jws, known)).protectedHeader.kid).toBe(kid)
  })

  it('is the same each time its request is put, and another when the date changes', async () => {
    const { jws } = await makePromise(hub, 'S-3')
    expect((await makePromise(hub, 'S-3')).jws).toBe(jws)
    const next = await changePromise(hub, 'S-3', '2026-12-10T17:00:00Z')
    expect(next).not.toBe(jws)
    expect(decode(next).payload).toMatchObject({
      basis: 'agent',
      because: 'changed',
      replaces: decode(jws).payload.jti,
    })
    expect(decode(next).payload).not.toHaveProperty('rests_on')
  })

  it('is not signed for a request that is over when it arrives', async () => {
    for (const state of ['closed', 'decided', 'withdrawn'])
      expect((await makePromise(hub, `S-over-${state}`, { state })).jws, state).toBeUndefined()
  })

  it('is given to its usager with who signed it and when, and to no agent', async () => {
    const { jws, code } = await makePromise(hub, 'S-4')
    expect((await track(code)).promise.signed).toEqual({
      jws,
      sentence: 'Date signée par Commune de Bourg le mardi 24 novembre',
    })
    const page = await opens(hub, `/suivi/${code}?locale=fr`)
    expect(textOf(page).match(/Date signée par/g)).toHaveLength(1)
    expect((await track(code)).past_promises).toBeUndefined()
    const seen = await hub.as(townAgents.claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'S-4' },
      purpose: 'instruct',
      level: 1,
    })
    expect(seen.body).not.toContain(jws)
  })

  it('stays in the record once it is replaced, broken or kept', async () => {
    const { jws, code } = await makePromise(hub, 'S-5')
    const second = await changePromise(hub, 'S-5', '2026-11-25T17:00:00Z')
    hub.clock.now = new Date('2026-11-27T10:00:00Z')
    try {
      const third = await changePromise(hub, 'S-5', '2026-12-11T17:00:00Z')
      const told = await track(code)
      expect(told.promise.signed.jws).toBe(third)
      expect(told.past_promises).toEqual([
        {
          window: 'au plus tard mardi 8 décembre',
          made: 'Annoncée le vendredi 20 novembre',
          outcome: 'Remplacée le mardi 24 novembre par une autre date.',
          signed: { jws, sentence: expect.stringContaining('24 novembre') },
        },
        {
          window: 'au plus tard mercredi 25 novembre',
          made: 'Annoncée le mardi 24 novembre',
          outcome: 'La date est passée. Une autre l’a remplacée le vendredi 27 novembre.',
          signed: { jws: second, sentence: expect.stringContaining('24 novembre') },
        },
      ])
      await hub.withKey('PUT', '/v1/requests/S-5', promisedRequest({ state: 'decided' }))
      const { promise, past_promises } = await track(code, 'en')
      expect(promise).toBeUndefined()
      expect(past_promises.map((one: { outcome: string }) => one.outcome)).toEqual([
        'Replaced on Tuesday 24 November by another date.',
        'The date has passed. Another one replaced it on Friday 27 November.',
        'This date was kept.',
      ])
    } finally {
      hub.clock.now = new Date('2026-11-24T10:00:00Z')
    }
  })

  it('is signed again when it is put off, for as long as its usager had to bring something', async () => {
    const { jws, code } = await makePromise(hub, 'S-13')
    const prove = (proof: object) =>
      hub.withKey('POST', '/v1/requests/S-13/proofs', {
        id: newId(),
        at: hub.clock.now.toISOString(),
        ...proof,
      })
    await prove({ kind: 'waiting_usager', missing: { fr: 'une photo', en: 'a photograph' } })
    hub.clock.now = new Date('2026-11-27T10:00:00Z')
    try {
      await prove({ kind: 'assigned', team: 'Voirie nord' })
      const told = await track(code)
      expect(decode(told.promise.signed.jws).payload).toMatchObject({
        because: 'resumed',
        replaces: decode(jws).payload.jti,
        window: { to: expect.stringMatching(/^2026-12-11/) },
      })
      expect(told.past_promises[0]).toMatchObject({
        outcome:
          'Reportée le vendredi 27 novembre, du temps passé à attendre quelque chose de votre part.',
        signed: { jws },
      })
    } finally {
      hub.clock.now = new Date('2026-11-24T10:00:00Z')
    }
  })

  it('is taken home as a file, with the code of its request', async () => {
    const { jws, code } = await makePromise(hub, 'S/6')
    const file = await hub.send({ method: 'GET', url: `/suivi/${code}/promesse.jws` })
    expect(file.body).toBe(`${jws}\n`)
    expect(file.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="promesse-S-6.jws"',
      'cache-control': 'no-store',
    })
    const none = await hub.send({ method: 'GET', url: '/suivi/0000-0000-0000-0000/promesse.jws' })
    expect(none.statusCode).toBe(404)
    expect(none.body).toContain('Aucune demande n’a ce code')
  })

  it('is held by no key of tokens, nor a token by a key of promises', async () => {
    const { jws } = await makePromise(hub, 'S-10')
    const token = await tokenOf(hub.database, hub.secret, townAgents.claire, hub.clock.now)
    const keys = await publishedBy(hub)
    expect(await verifyPromise(token, keys)).toEqual({ holds: false, why: 'kind' })
    const asToken = await hub.send({
      method: 'GET',
      url: '/v1/agent',
      headers: { authorization: `Bearer ${jws}` },
    })
    expect([asToken.statusCode, asToken.json().code]).toEqual([401, 'token_refused'])
  })

  it('lets anybody read the keys, of tokens, promises and seals, and no private half', async () => {
    const answer = await hub.send({
      method: 'GET',
      url: '/.well-known/jwks.json',
      headers: { origin: 'https://anybody.example' },
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'content-type': 'application/jwk-set+json; charset=utf-8',
    })
    const { keys } = answer.json()
    expect(keys.map(({ alg }: PromiseKey) => alg).sort()).toEqual(['ES256', 'EdDSA', 'EdDSA'])
    expect(await keysOf(hub)).toHaveLength(1)
    for (const key of keys) expect(key).not.toHaveProperty('d')
  })

  it('is signed with the newest key at once, and those before still hold', async () => {
    const { jws } = await makePromise(hub, 'S-11')
    // The clock of whoever rotates is late: the new key signs all the same.
    const kid = await rotatePromiseKey(hub.database, hub.secret, new Date('2020-01-01T00:00:00Z'))
    const { jws: after } = await makePromise(hub, 'S-12')
    expect(decode(after).header.kid).toBe(kid)
    expect(decode(jws).header.kid).not.toBe(kid)
    const keys = await keysOf(hub)
    expect(keys.map((key) => key.kid)).toEqual([kid, decode(jws).header.kid])
    for (const one of [jws, after])
      expect(await verifyPromise(one, keys)).toMatchObject({ holds: true })
  })
})

it('A thousand promises of an import take less than a second of a processor to sign', async () => {
  const database = await (stores[0]?.open ?? Promise.reject)()
  const hub = await startHub(database)
  const deps = {
    clock: () => hub.clock.now,
    random: randomBytes,
    secret: hub.secret,
    publicUrl: town.hub,
  }
  const sign = await openSigner(database, deps, town.organisation)
  const window = {
    window_from: new Date('2026-11-20T08:00:00Z'),
    window_to: new Date('2026-12-08T17:00:00Z'),
    zone: town.zone,
    basis: 'norm',
    because: 'made',
  } as const
  const [service] = townServices
  if (!service) throw new Error('The town offers nothing')
  // The time of a processor, since others may be at work on it.
  const began = process.cpuUsage()
  const signed = Array.from({ length: 1000 }, (_, at) =>
    sign({ source: town.source, reference: `I-${at}`, service, window }),
  )
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1000).toBeLessThan(1000)
  const keys = await keysOf(hub)
  for (const jws of signed) expect(await verifyPromise(jws, keys)).toMatchObject({ holds: true })
  await hub.close()
})

describe.each(anyStore)('The first key of promises, on $store', ({ open }) => {
  it('is made once by hubs that start together', async () => {
    const database = await open()
    await migrate(database)
    const secret = Buffer.from('a secret that both of these hubs were given')
    const start = () =>
      database.transaction((transaction) => ensurePromiseKey(transaction, secret, new Date()))
    const made = await Promise.all([start(), start(), start(), start()])
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(1)
    expect(await listPromiseKeys(database)).toHaveLength(1)
    await database.close()
  })
})
