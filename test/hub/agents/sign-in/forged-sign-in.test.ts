import { createHash, randomBytes } from 'node:crypto'
import {
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applications, audience, scope } from '#shared/contract/agents/sign-in.ts'
import { openSigningKeys } from '../../../../hub/platform/crypto/signing-keys.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { askTokens, comeBack, openSession } from '../../../world/session.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { walker } from '../../../world/walk.ts'

const { claire } = townAgents
const verifier = randomBytes(32).toString('base64url')
const challenge = createHash('sha256').update(verifier).digest('base64url')

describe.each(anyStore)('A forged sign-in at a hub on $store', ({ open }) => {
  let hub: SignInHub
  let here = ''
  beforeAll(async () => {
    hub = await startSignInHub(await open())
    here = hub.addresses[0]
    hub.issuer.said = { parvis: claire.rights }
  })
  afterAll(() => hub.close())

  /** Begins a sign-in of the console, with something else in it. */
  const begin = (change: Record<string, string | null>) => {
    const asked = {
      response_type: 'code',
      client_id: applications.console,
      redirect_uri: `${here}/console/`,
      scope,
      state: 'mine',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...change,
    }
    const fields = Object.entries(asked).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as [string, string]],
    )
    return fetch(`${here}/oauth/authorize?${new URLSearchParams(fields)}`, { redirect: 'manual' })
  }

  it.each([
    ['https://evil.example/console/'],
    ['//evil.example/console/'],
    ['HUB.evil.example/console/'],
    ['HUB@evil.example/console/'],
    ['HUB:80@evil.example/console/'],
    ['HUB/console/../evil'],
    ['HUB/console/%2e%2e/evil'],
    ['HUB/console/?next=https://evil.example/'],
    ['HUB/console/#evil'],
    ['HUB/console'],
    ['HUB/console//'],
    ['HUB/CONSOLE/'],
    ['HUB\\@evil.example/console/'],
    ['HUB/console/ '],
    ['javascript:alert(1)//HUB/console/'],
    ['data:text/html,HUB/console/'],
    ['http://localhost/console/'],
  ])('is sent nowhere but to the application’s own address: %s', async (redirect) => {
    const told = await begin({ redirect_uri: redirect.replace('HUB', here) })
    expect(told.status).toBe(400)
    expect(told.headers.get('location')).toBeNull()
  })

  it.each<[string, Record<string, string | null>]>([
    ['a challenge that is its own answer', { code_challenge_method: 'plain' }],
    ['a challenge of no known kind', { code_challenge_method: 'S512' }],
    ['a challenge of the kind one gets without a word', { code_challenge_method: null }],
    ['no challenge', { code_challenge: null, code_challenge_method: null }],
    ['tokens in the address', { response_type: 'token' }],
    ['an ID token in the address', { response_type: 'id_token', nonce: 'x' }],
    ['both', { response_type: 'code token' }],
    ['nothing', { response_type: 'none' }],
    ['a page that writes to whoever opened it', { response_mode: 'web_message' }],
    ['what it asks in a token of its own', { request: 'eyJhbGciOiJub25lIn0.e30.' }],
    ['what it asks at an address', { request_uri: 'http://169.254.169.254/' }],
    ['an application of its own', { registration: '{}' }],
  ])('gets no code by asking for %s', async (_, change) => {
    const told = await begin(change)
    const location = told.headers.get('location') ?? ''
    expect([303, 400]).toContain(told.status)
    if (location) expect(new URL(location).origin).toBe(here)
    expect(location).not.toMatch(/[?#&](code|access_token|id_token)=/)
  })

  it('gets nothing for a code that was another application’s, another address’s, or nobody’s', async () => {
    const fieldsOf = async () => {
      const { address, verifier: own } = await comeBack(here, 'claire', walker())
      expect(address.searchParams.get('iss')).toBe(here)
      return {
        grant_type: 'authorization_code',
        code: address.searchParams.get('code') ?? '',
        redirect_uri: `${here}/console/`,
        code_verifier: own,
      }
    }
    const { code_verifier: own, ...unproved } = await fieldsOf()
    for (const fields of [
      { ...(await fieldsOf()), client_id: applications.extension },
      { ...(await fieldsOf()), client_id: 'stranger' },
      { ...(await fieldsOf()), redirect_uri: 'https://evil.example/' },
      { ...(await fieldsOf()), code: randomBytes(32).toString('base64url') },
      { ...(await fieldsOf()), code_verifier: own },
      unproved,
    ])
      expect((await askTokens(here, fields)).status, JSON.stringify(fields)).toBeGreaterThan(399)
    expect((await askTokens(here, await fieldsOf())).status).toBe(200)
  })

  it('gets nothing by other ways of asking for tokens', async () => {
    const { refresh_token } = await openSession(here, 'claire')
    for (const fields of [
      { grant_type: 'password', username: 'claire', password: 'valmont' },
      { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'x' },
      { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'x' },
      { grant_type: 'refresh_token', refresh_token, client_id: applications.extension },
    ])
      expect((await askTokens(here, fields)).status, fields.grant_type).toBeGreaterThan(399)
    for (const path of ['/oauth/introspect', '/oauth/register', '/oauth/device', '/oauth/userinfo'])
      expect((await fetch(`${here}${path}`, { method: 'POST' })).status, path).toBe(404)
  })
})

describe.each(anyStore)('A forged token, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const knock = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await hub.send({ method: 'GET', url: '/v1/agent', headers })).statusCode
  }

  it('opens nothing, whatever key its head points at', async () => {
    const good = await tokenOf(hub.database, hub.secret, claire, hub.clock.now)
    expect(await knock(good)).toBe(200)
    const [head = '', body = '', signature = ''] = good.split('.')
    const { kid = '' } = decodeProtectedHeader(good)
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const own = await generateKeyPair('ES256')
    const jwk = await exportJWK(own.publicKey)
    const signed = (more: Partial<JWTHeaderParameters>) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid, ...more })
        .sign(own.privateKey, { crit: { b64: true } })
    const heads: Partial<JWTHeaderParameters>[] = [
      {},
      { kid: '../../../../dev/null' },
      { kid: "' or 1=1 --" },
      { kid: '' },
      { jwk },
      { jwk, kid: 'mine' },
      { jku: 'https://evil.example/jwks.json' },
      { x5u: 'https://evil.example/cert.pem' },
      { typ: 'JWT' },
    ]
    for (const more of heads)
      expect(await knock(await signed(more)), JSON.stringify(more)).toBe(401)
    const changed = Buffer.from(
      JSON.stringify({ ...claims, parvis: { ...claims.parvis, role: 'admin' } }),
    ).toString('base64url')
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')
    for (const forged of [
      `${head}.${changed}.${signature}`,
      `${none}.${body}.`,
      `${none}.${body}.${signature}`,
      `${head}.${body}.`,
      `${head}.${body}`,
      `${good}.`,
      ` ${good}`,
      `${good},${good}`,
    ])
      expect(await knock(forged), forged.slice(0, 40)).toBe(401)
  })

  it('of another use of the hub’s own keys, or of another hub, opens nothing', async () => {
    const now = hub.clock.now
    for (const forged of [
      { typ: 'JWT' },
      { typ: 'dpop+jwt' },
      { issuer: 'https://hub.autre.example' },
      { issuer: `${town.hub}/` },
      { audience: applications.console },
      { audience: `${audience}/` },
    ])
      expect(
        await knock(await tokenOf(hub.database, hub.secret, claire, now, forged)),
        JSON.stringify(forged),
      ).toBe(401)
    // Another hub has another secret, and keys of its own, though all else in its tokens is the same.
    const [mine] = await openSigningKeys(hub.database, hub.secret)
    const other = await startHub(await open())
    const [theirs] = await openSigningKeys(other.database, other.secret)
    expect(theirs?.kid).not.toBe(mine?.kid)
    expect(await knock(await tokenOf(other.database, other.secret, claire, now))).toBe(401)
    await other.close()
  })
})
