import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applications } from '#shared/contract/agents/sign-in.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { type BrowserKey, type ForgedProof, makeBrowserKey } from '../../../world/browser-key.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('A token tied to the key of a browser, on $store', ({ open }) => {
  let hub: TestHub
  /** Another process on the same database. */
  let other: TestHub
  let database: Database
  let browser: BrowserKey
  let token = ''
  const asked = { method: 'GET', url: `${town.hub}/v1/agent` }

  beforeAll(async () => {
    database = await open()
    hub = await startHub(database)
    other = await startHub({ ...database, close: async () => {} })
    browser = await makeBrowserKey()
    token = await give()
  })
  afterAll(async () => {
    await other.close()
    await hub.close()
  })

  const give = (thumbprint = browser.thumbprint) =>
    tokenOf(database, hub.secret, townAgents.claire, hub.clock.now, {
      application: applications.extension,
      thumbprint,
    })
  const prove = (forged?: ForgedProof) => browser.prove({ ...asked, token }, hub.clock.now, forged)
  const show = async (
    dpop: string | string[] | undefined,
    { authorization = `DPoP ${token}`, to = hub } = {},
  ) => {
    const headers = { authorization, ...(dpop !== undefined && { dpop }) }
    const answer = await to.send({ method: 'GET', url: '/v1/agent?x=1', headers })
    return answer.statusCode === 200
      ? answer.json().name
      : [answer.statusCode, answer.json().code, answer.headers['www-authenticate']]
  }
  const unproved = [401, 'token_unproved', 'DPoP algs="ES256", error="invalid_dpop_proof"']

  it('opens the hub with a proof of that key', async () => {
    expect(await show(await prove())).toBe('Claire')
  })

  it('may be shown by an extension, whose browser asks first', async () => {
    const { headers } = await hub.send({
      method: 'OPTIONS',
      url: '/v1/agent',
      headers: {
        origin: 'moz-extension://5f3e4c1a-0000-4000-8000-000000000000',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization, dpop',
      },
    })
    expect(headers['access-control-allow-headers']).toContain('dpop')
  })

  it('opens nothing as plain Bearer, with a proof or without', async () => {
    const authorization = `Bearer ${token}`
    expect(await show(undefined, { authorization })).toEqual(unproved)
    expect(await show(await prove(), { authorization })).toEqual(unproved)
  })

  it('opens nothing with no proof, two, or something that is none', async () => {
    const two = [await prove(), await prove()]
    for (const shown of [undefined, '', 'nonsense', two, two.join(', '), token])
      expect(await show(shown)).toEqual(unproved)
  })

  it.each<[string, () => ForgedProof | Promise<ForgedProof>]>([
    ['of another method', () => ({ method: 'POST' })],
    ['of another address', () => ({ url: `${town.hub}/v1/context` })],
    ['of another hub', () => ({ url: 'https://elsewhere.example/v1/agent' })],
    ['of no address', () => ({ url: 'agent' })],
    ['for another token', async () => ({ token: `${await give()}x` })],
    ['made too long ago', () => ({ at: hub.clock.now.getTime() / 1000 - 61 })],
    ['made in the future', () => ({ at: hub.clock.now.getTime() / 1000 + 61 })],
    ['of another kind', () => ({ typ: 'JWT' })],
    ['without a number', () => ({ number: '' })],
    ['that shows the private half too', () => ({ shown: browser.halves })],
    [
      'that shows the key of somebody else',
      async () => ({ shown: (await makeBrowserKey()).halves }),
    ],
  ])('opens nothing with a proof %s', async (_, forge) => {
    expect(await show(await prove(await forge()))).toEqual(unproved)
  })

  it('opens nothing with a proof by another key, though it is right in itself', async () => {
    const thief = await makeBrowserKey()
    expect(await show(await thief.prove({ ...asked, token }, hub.clock.now))).toEqual(unproved)
  })

  it('opens nothing with a proof that is not signed, or with a key both could know', async () => {
    const [head = '', body = '', signature = ''] = (await prove()).split('.')
    const jwk = JSON.parse(Buffer.from(head, 'base64url').toString()).jwk
    const written = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url')
    const typ = 'dpop+jwt'
    const shared = await new SignJWT(JSON.parse(Buffer.from(body, 'base64url').toString()))
      .setProtectedHeader({ alg: 'HS256', typ, jwk })
      .sign(Buffer.from(JSON.stringify(jwk)))
    for (const forged of [
      `${written({ alg: 'none', typ, jwk })}.${body}.`,
      `${written({ alg: 'HS256', typ, jwk: { kty: 'oct', k: 'AAAA' } })}.${body}.${signature}`,
      `${written({ alg: 'ES256', typ })}.${body}.${signature}`,
      shared,
    ])
      expect(await show(forged)).toEqual(unproved)
  })

  it('takes a proof once, though it comes again at another process', async () => {
    const proof = await prove()
    expect(await show(proof)).toBe('Claire')
    expect(await show(proof)).toEqual(unproved)
    expect(await show(proof, { to: other })).toEqual(unproved)
    const raced = await prove()
    const answers = await Promise.all([hub, other, hub, other].map((to) => show(raced, { to })))
    expect(answers.filter((one) => one === 'Claire')).toHaveLength(1)
  })

  it('takes a proof once for all the time it is young enough', async () => {
    const kept = hub.clock.now
    const afterSeconds = (n: number) => {
      hub.clock.now = new Date(kept.getTime() + n * 1000)
    }
    // By a clock that is a minute ahead: it is young enough for two.
    const proof = await prove({ at: Math.floor(kept.getTime() / 1000) + 60 })
    expect(await show(proof)).toBe('Claire')
    afterSeconds(120)
    // What is past its time is forgotten at each call.
    expect(await show(await prove())).toBe('Claire')
    expect(await show(proof)).toEqual(unproved)
    hub.clock.now = kept
  })

  it('is not in the way of another browser that gives its proof the same number', async () => {
    const neighbour = await makeBrowserKey()
    const theirs = await give(neighbour.thumbprint)
    const number = 'the same'
    const call = { ...asked, token: theirs }
    const proof = await neighbour.prove(call, hub.clock.now, { number })
    expect(await show(await prove({ number }))).toBe('Claire')
    expect(await show(proof, { authorization: `DPoP ${theirs}` })).toBe('Claire')
  })

  it('is nothing any more once it has ended, or its session has', async () => {
    const ended = [401, 'token_refused', 'DPoP algs="ES256", error="invalid_token"']
    const foreign = await tokenOf(database, hub.secret, townAgents.claire, hub.clock.now, {
      thumbprint: browser.thumbprint,
      grant: 'of-nobody',
    })
    const proof = await browser.prove({ ...asked, token: foreign }, hub.clock.now)
    expect(await show(proof, { authorization: `DPoP ${foreign}` })).toEqual(ended)
    const kept = hub.clock.now
    hub.clock.now = new Date(kept.getTime() + 601_000)
    expect(await show(await prove())).toEqual(ended)
    hub.clock.now = kept
  })

  it.each(Object.entries(applications))(
    'is the only one the hub takes from the %s',
    async (_, application) => {
      const loose = await tokenOf(database, hub.secret, townAgents.claire, hub.clock.now, {
        application,
      })
      expect(await show(undefined, { authorization: `Bearer ${loose}` })).toEqual(unproved)
      const proof = await browser.prove({ ...asked, token: loose }, hub.clock.now)
      expect(await show(proof, { authorization: `DPoP ${loose}` })).toEqual(unproved)
    },
  )

  it('leaves no more than the proofs of the last minutes', async () => {
    const kept = hub.clock.now
    hub.clock.now = new Date(kept.getTime() + 300_000)
    await show(await prove())
    const [row] = await database.query<{ n: number }>('select count(*)::int as n from shown_once')
    expect(row?.n).toBe(1)
    hub.clock.now = kept
  })
})
