import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applications } from '#shared/contract/sign-in.ts'
import { createIdentity } from '../../demo/identity/identity.tsx'
import { createApp } from '../../hub/app.ts'
import type { Database } from '../../hub/store/database.ts'
import { declareOrganisation } from '../../hub/store/declare.ts'
import { migrate } from '../../hub/store/migrate.ts'
import { freePort } from '../world/free-port.ts'
import { askTokens, comeBack, openSession } from '../world/session.ts'
import { stores } from '../world/stores.ts'
import { walker } from '../world/walk.ts'

describe('Signing in to a hub, by an identity provider that is real', () => {
  let hub = ''
  let issuer = ''
  let database: Database
  let identity: ReturnType<typeof createIdentity>
  let app: Awaited<ReturnType<typeof createApp>>

  beforeAll(async () => {
    const port = await freePort(1)
    hub = `http://127.0.0.1:${port}`
    issuer = `http://127.0.0.1:${port + 1}`
    const clientSecret = randomBytes(24).toString('base64url')
    identity = createIdentity({ url: issuer, hub, secret: clientSecret, random: randomBytes })
    database = await (stores[0]?.open ?? Promise.reject)()
    await migrate(database)
    await declareOrganisation(database, 'valmont', 'Ville de Valmont', 'Europe/Paris')
    app = await createApp({
      database,
      clock: () => new Date(),
      random: randomBytes,
      secret: randomBytes(32),
      identityProvider: {
        issuer,
        clientId: 'parvis',
        clientSecret,
        scope: 'openid profile email parvis',
      },
      publicUrl: hub,
      built: fileURLToPath(new URL('../fixtures/built', import.meta.url)),
      log: 'silent',
    })
    await app.listen({ port, host: '127.0.0.1' })
    await identity.listen({ port: port + 1, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await app.close()
    await identity.close()
    await database.close()
  })

  const agentOf = (token: string) =>
    fetch(`${hub}/v1/agent`, { headers: { authorization: `Bearer ${token}` } })

  it('says where everything is, as OpenID Connect asks', async () => {
    const said = await (await fetch(`${hub}/.well-known/openid-configuration`)).json()
    expect(said).toMatchObject({
      issuer: hub,
      authorization_endpoint: `${hub}/oauth/authorize`,
      token_endpoint: `${hub}/oauth/token`,
      revocation_endpoint: `${hub}/oauth/revoke`,
      jwks_uri: `${hub}/.well-known/jwks.json`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
    })
    const { keys } = await (await fetch(`${hub}/.well-known/jwks.json`)).json()
    expect(keys).toHaveLength(1)
    expect(keys[0]).not.toHaveProperty('d')
  })

  it('gives an agent the rights of their identity provider, and nothing else', async () => {
    const { access_token } = await openSession(hub, 'claire.morel')
    expect(await (await agentOf(access_token)).json()).toMatchObject({
      name: 'Claire Morel',
      organisation: { organisation: 'valmont' },
      sectors: ['etat-civil'],
      role: 'agent',
    })
  })

  it('lets a colleague in at the same desk, as themselves', async () => {
    const desk = walker()
    await openSession(hub, 'claire.morel', desk)
    desk.forget(issuer)
    const { access_token } = await openSession(hub, 'karim.haddad', desk)
    expect(await (await agentOf(access_token)).json()).toMatchObject({ name: 'Karim Haddad' })
  })

  it('goes on with a refresh token, each one once', async () => {
    const { refresh_token } = await openSession(hub, 'karim.haddad')
    const refresh = { grant_type: 'refresh_token', refresh_token }
    const next = await (await askTokens(hub, refresh)).json()
    expect((await agentOf(next.access_token)).status).toBe(200)
    expect((await askTokens(hub, refresh)).status).toBe(400)
    // One used twice was stolen: whoever holds the newer one is stopped too.
    const newer = { grant_type: 'refresh_token', refresh_token: next.refresh_token }
    expect((await askTokens(hub, newer)).status).toBe(400)
  })

  it('ends when it is revoked', async () => {
    const { refresh_token } = await openSession(hub, 'paul.girard')
    const revoked = await fetch(`${hub}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: applications.console, token: refresh_token }),
    })
    expect(revoked.status).toBe(200)
    const again = await askTokens(hub, { grant_type: 'refresh_token', refresh_token })
    expect(await again.json()).toMatchObject({ error: 'invalid_grant' })
  })

  it('uses a code once, and only with its own verifier', async () => {
    const back = await comeBack(hub, 'claire.morel', walker())
    const fields = {
      grant_type: 'authorization_code',
      code: back.address.searchParams.get('code') ?? '',
      redirect_uri: `${hub}/console/`,
    }
    const stolen = await askTokens(hub, { ...fields, code_verifier: 'x'.repeat(43) })
    expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' })
    const late = await askTokens(hub, { ...fields, code_verifier: back.verifier })
    expect([200, 400]).toContain(late.status)
    const twice = await askTokens(hub, { ...fields, code_verifier: back.verifier })
    expect(twice.status).toBe(400)
  })

  it('does not go on in another browser than the one it began in', async () => {
    const mine = walker()
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: applications.console,
      redirect_uri: `${hub}/console/`,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    const page = await mine.follow(`${hub}/oauth/authorize?${asked}`)
    expect(page.status).toBe(200)
    const callback = `${hub}/oauth/callback`
    const mineBack = await mine.send(
      page.url,
      { login: 'claire.morel', password: 'valmont' },
      callback,
    )
    const elsewhere = await walker().follow(mineBack.url)
    expect(elsewhere.status).toBe(400)
    expect(elsewhere.body).toContain('commencée dans une autre fenêtre')
  })

  it('sends nobody to an address that is not an application’s own', async () => {
    for (const [id, redirect] of [
      [applications.console, 'https://evil.example/console/'],
      [applications.extension, `${hub}/console/`],
      ['stranger', `${hub}/console/`],
    ] as const) {
      const asked = new URLSearchParams({
        response_type: 'code',
        client_id: id,
        redirect_uri: redirect,
        scope: 'openid',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
      })
      const answer = await fetch(`${hub}/oauth/authorize?${asked}`, { redirect: 'manual' })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('La connexion n’a pas abouti')
    }
  })

  it('refuses a sign-in without PKCE', async () => {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: applications.console,
      redirect_uri: `${hub}/console/`,
      scope: 'openid',
    })
    const answer = await fetch(`${hub}/oauth/authorize?${asked}`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toContain('error=invalid_request')
  })

  it('goes on to the identity provider to sign out', async () => {
    const answer = await fetch(`${hub}/sign-out`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toContain('/session/end?')
  })

  it('says so when the identity provider is away, and works again when it is back', async () => {
    // Last of all, since it takes the neighbour away.
    await identity.close()
    const back = await comeBack(hub, 'claire.morel', walker()).catch(
      (error: Error) => error.message,
    )
    expect(back).toMatch(/fetch failed|ne répond pas|Stopped/)
  })
})
