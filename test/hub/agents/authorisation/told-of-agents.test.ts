import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { comeBack, openSession, tiedHeaders } from '../../../world/session.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { walker } from '../../../world/walk.ts'

const { organisation } = town
const siret = '21990099900015'
const person = { given_name: 'Claire', usual_name: 'Morel', email: 'claire@bourg.example', siret }
const rules = [
  {
    when: { siret, groups: 'etat-civil' },
    organisation,
    sectors: ['etat-civil'],
    services: ['etat-civil'],
    role: 'agent' as const,
  },
]

describe.each(anyStore)('What an identity provider says of an agent, on $store', ({ open }) => {
  let hub: SignInHub
  let database: Database
  let address = ''

  beforeAll(async () => {
    database = await open()
    hub = await startSignInHub(database, { acr: ['eidas2', 'eidas3'], rules })
    address = hub.addresses[0]
    const { issuer } = hub
    // As ProConnect: it signs what it says, and knows nothing of PKCE nor of languages.
    issuer.announced = {
      userinfo_endpoint: `${issuer.url}/userinfo`,
      userinfo_signing_alg_values_supported: ['ES256', 'HS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    }
  })
  beforeEach(async () => {
    hub.issuer.said = { acr: 'eidas2', name: undefined }
    await tells({})
  })
  afterAll(() => hub.close())

  const whole = { sub: 'claire', groups: ['accueil', 'etat-civil'], ...person }
  const tells = async (change: object, by?: 'a stranger') => {
    hub.issuer.told = await hub.issuer.sign({ ...whole, ...change }, by)
  }
  const agent = async () => {
    const { access_token } = await openSession(address, 'claire')
    const headers = await tiedHeaders(access_token, 'GET', `${address}/v1/agent`)
    return (await fetch(`${address}/v1/agent`, { headers })).json()
  }
  const refused = async () => {
    const stopped = await comeBack(address, 'claire', walker()).catch((error: Error) => error)
    return stopped instanceof Error
      ? stopped.message
      : stopped.address.searchParams.get('error_description')
  }

  it('is their name in its parts, and their rights by the rules', async () => {
    expect(await agent()).toMatchObject({
      name: 'Claire Morel',
      sectors: ['etat-civil'],
      services: ['etat-civil'],
      role: 'agent',
    })
  })

  it('is asked with nothing that it does not know, and by a state that nobody guesses', async () => {
    hub.issuer.asked.length = 0
    await agent()
    const [door, tokens] = hub.issuer.asked
    expect(Object.keys(door ?? {}).sort()).toEqual([
      'acr_values',
      'client_id',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(door).toMatchObject({ acr_values: 'eidas2 eidas3' })
    expect(door?.['state']?.length).toBeGreaterThan(32)
    expect(tokens).toMatchObject({ client_secret: 'known to both' })
    expect(tokens).not.toHaveProperty('code_verifier')
  })

  it.each<[string, () => unknown]>([
    ['signed by somebody else', () => tells({}, 'a stranger')],
    ['about somebody else', () => tells({ sub: 'karim' })],
    ['for another application', () => tells({ aud: 'another' })],
    ['by another provider', () => tells({ iss: 'https://elsewhere.example' })],
    [
      'not signed, though it announces that it is',
      () => {
        hub.issuer.told = { ...whole }
      },
    ],
    [
      'signed with the secret that both know',
      async () => {
        hub.issuer.told = await new SignJWT({ iss: hub.issuer.url, aud: 'parvis', ...whole })
          .setProtectedHeader({ alg: 'HS256' })
          .setExpirationTime('5m')
          .sign(Buffer.from('known to both'))
      },
    ],
    [
      'signed by nobody',
      async () => {
        const [, body] = String(hub.issuer.told).split('.')
        hub.issuer.told = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
      },
    ],
  ])('counts for nothing when it is %s', async (_, happens) => {
    await happens()
    expect(await refused()).toContain('La connexion n’a pas abouti')
  })

  it('counts for nothing when the way they signed in is not sure enough: a page says so', async () => {
    for (const acr of ['eidas1', undefined, { toString: 'eidas2' }, ['eidas2']]) {
      hub.issuer.said = { acr }
      const page = await walker().follow(startOf())
      expect([page.status, page.body]).toEqual([200, expect.stringContaining('un second facteur')])
    }
  })

  it('opens nothing when no rule is for them', async () => {
    await tells({ groups: ['voirie'] })
    expect(await refused()).toBe('no_rights')
    await tells({ groups: ['voirie'], parvis: { organisation, sectors: ['x'], role: 'admin' } })
    expect(await refused()).toBe('no_rights')
  })

  it('may be JSON, where the provider does not announce that it signs', async () => {
    const other = await startSignInHub(await open(), { rules, acr: ['eidas2'] })
    const { issuer } = other
    const [at] = other.addresses
    issuer.announced = {
      userinfo_endpoint: `${issuer.url}/userinfo`,
      claims_parameter_supported: true,
    }
    issuer.said = { acr: 'eidas2' }
    issuer.told = whole
    const { access_token } = await openSession(at, 'claire')
    const headers = await tiedHeaders(access_token, 'GET', `${at}/v1/agent`)
    expect(await (await fetch(`${at}/v1/agent`, { headers })).json()).toMatchObject({
      name: 'Claire',
      role: 'agent',
    })
    // A provider that knows how is told what it must do, not what would be nice.
    expect(JSON.parse(issuer.asked[0]?.['claims'] ?? '')).toEqual({
      id_token: { acr: { essential: true, values: ['eidas2'] } },
    })
    issuer.told = { ...whole, sub: 'karim' }
    await expect(openSession(at, 'claire')).rejects.toThrow('pas abouti')
    await other.close()
  })

  function startOf() {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: 'parvis-console',
      redirect_uri: `${address}/console/`,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    return `${address}/oauth/authorize?${asked}`
  }
})
