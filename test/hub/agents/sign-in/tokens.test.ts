import { createPublicKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Forgery, tokenOf, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const decoded = (part: string) => Buffer.from(part, 'base64url').toString()

describe('An access token', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const sign = (forged?: Forgery) =>
    tokenOf(hub.database, hub.secret, townAgents.claire, hub.clock.now, forged)
  const call = (authorization?: string) =>
    hub.send({ method: 'GET', url: '/v1/agent', headers: authorization ? { authorization } : {} })
  const refusal = async (authorization?: string) => {
    const answer = await call(authorization)
    return [answer.statusCode, answer.json().code, answer.headers['www-authenticate']]
  }

  it('opens the hub for whom it names', async () => {
    expect((await call(`Bearer ${await sign()}`)).json()).toMatchObject({ name: 'Claire' })
  })

  it('is asked for when there is none', async () => {
    expect(await refusal()).toEqual([401, 'token_missing', 'Bearer'])
    expect(await refusal('Basic Y2xhaXJlOng=')).toEqual([401, 'token_missing', 'Bearer'])
  })

  it.each<[string, Forgery]>([
    ['expired', { expires: Date.parse('2026-11-24T09:59:59Z') / 1000 }],
    ['without end', { expires: null }],
    ['of another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another audience', { audience: 'parvis-console' }],
    ['of another kind', { typ: 'JWT' }],
    ['of a session that is on no record', { grant: 'of-nobody' }],
  ])('is refused when it is %s', async (_, forged) => {
    expect(await refusal(`Bearer ${await sign(forged)}`)).toEqual([401, 'token_refused', 'Bearer'])
  })

  it('is refused when it is not signed, or signed by anybody else', async () => {
    const [head = '', body = '', signature = ''] = (await sign()).split('.')
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const bold = JSON.parse(Buffer.from(body, 'base64url').toString())
    const richer = encode({ ...bold, parvis: { ...bold.parvis, role: 'admin' } })
    for (const forged of [
      `${encode({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
      `${encode({ alg: 'HS256', typ: 'at+jwt' })}.${body}.${signature}`,
      `${head}.${richer}.${signature}`,
      `${head}.${body}.`,
      'nonsense',
      'a.b.c',
      town.key,
    ])
      expect(await refusal(`Bearer ${forged}`)).toEqual([401, 'token_refused', 'Bearer'])
  })

  it('is refused when it is signed with what everybody may read, as if it were a secret', async () => {
    const [head = '', body = ''] = (await sign()).split('.').map((part) => decoded(part))
    const read = await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })
    const [jwk] = read.json().keys
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    for (const known of [
      key.export({ type: 'spki', format: 'pem' }),
      key.export({ type: 'spki', format: 'der' }),
      JSON.stringify(jwk),
    ]) {
      const forged = await new SignJWT(JSON.parse(body))
        .setProtectedHeader({ ...JSON.parse(head), alg: 'HS256' })
        .sign(Buffer.from(known))
      expect(await refusal(`Bearer ${forged}`)).toEqual([401, 'token_refused', 'Bearer'])
    }
  })

  it('is what opens the figures: the key of a system does not', async () => {
    expect((await hub.withKey('GET', '/v1/indicators')).json()).toMatchObject({
      status: 401,
      code: 'token_refused',
    })
  })
})
