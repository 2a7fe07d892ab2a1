import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applications } from '#shared/contract/agents/sign-in.ts'
import { createIdentity } from '../../../../demo/identity/identity.tsx'
import { scope } from '../../../../demo/identity/provider.ts'
import { readRulesFile } from '../../../../hub/agents/sign-in/read-rules-file.ts'
import { createApp } from '../../../../hub/app.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { readPrimary } from '../../../../hub/platform/replica/reading.ts'
import { freePort } from '../../../world/free-port.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { askTokens, comeBack, openSession, tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'
import { walker } from '../../../world/walk.ts'

describe.each(anyStore)(
  'Signing in to a hub on $store, by an identity provider that is real',
  ({ open }) => {
    let hub = ''
    let issuer = ''
    let database: Database
    let identity: ReturnType<typeof createIdentity>
    let app: Awaited<ReturnType<typeof createApp>>
    let startIdentity = async () => {}
    const clientSecret = randomBytes(24).toString('base64url')

    beforeAll(async () => {
      const port = await freePort(1)
      hub = `http://127.0.0.1:${port}`
      issuer = `http://127.0.0.1:${port + 1}`
      startIdentity = async () => {
        identity = createIdentity({
          url: issuer,
          hub,
          opens: [],
          secret: clientSecret,
          random: randomBytes,
        })
        await identity.listen({ port: port + 1, host: '127.0.0.1' })
      }
      database = await open()
      await migrate(database)
      await upsertOrganisation(database, 'valmont', 'Ville de Valmont', 'Europe/Paris')
      app = await createApp({
        ...quietHub,
        database,
        reading: readPrimary(database),
        clock: () => new Date(),
        secret: randomBytes(32),
        identityProvider: {
          issuer,
          clientId: 'parvis',
          clientSecret,
          scope,
          rules: await readRulesFile('demo/identity/rights.json'),
        },
        publicUrl: hub,
      })
      await app.listen({ port, host: '127.0.0.1' })
      await startIdentity()
    })
    afterAll(async () => {
      await app.close()
      await identity.close()
      await database.close()
    })

    const agentOf = async (token: string) => {
      const url = `${hub}/v1/agent`
      return fetch(url, { headers: await tiedHeaders(token, 'GET', url) })
    }

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
      // The second is that of promises, the third that of the seals of the access log.
      expect(keys.map(({ alg }: { alg: string }) => alg)).toEqual(['ES256', 'EdDSA', 'EdDSA'])
      for (const key of keys) expect(key).not.toHaveProperty('d')
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

    /** What a code is changed with, by the browser that has its verifier. */
    const codeOf = async () => {
      const { address, verifier } = await comeBack(hub, 'claire.morel', walker())
      return {
        grant_type: 'authorization_code',
        code: address.searchParams.get('code') ?? '',
        redirect_uri: `${hub}/console/`,
        code_verifier: verifier,
      }
    }

    it('gives nothing for a code without its own verifier', async () => {
      const stolen = await askTokens(hub, { ...(await codeOf()), code_verifier: 'x'.repeat(43) })
      expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' })
    })

    it('uses a code once, and a refresh token once, however many ask at the same time', async () => {
      const statuses = async (fields: Record<string, string>) => {
        const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => askTokens(hub, fields)))
        return answers.map(({ status }) => status).sort()
      }
      const once = [200, 400, 400, 400, 400, 400]
      for (let round = 0; round < 3; round += 1) {
        expect(await statuses(await codeOf())).toEqual(once)
        const { refresh_token } = await openSession(hub, 'karim.haddad')
        expect(await statuses({ grant_type: 'refresh_token', refresh_token })).toEqual(once)
      }
    })

    it('does not go on in another browser than the one it began in', async () => {
      const mine = walker()
      const page = await mine.follow((await startOf(mine)).url)
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

    it('says so in the language of the application, else in the one read best', async () => {
      const say = async (asked: Record<string, string>, languages: string) => {
        const elsewhere = { client_id: applications.console, redirect_uri: 'https://a.example/' }
        const address = `${hub}/oauth/authorize?${new URLSearchParams({ ...elsewhere, ...asked })}`
        return (await fetch(address, { headers: { 'accept-language': languages } })).text()
      }
      expect(await say({ ui_locales: 'en' }, 'fr')).toContain('You could not be signed in')
      expect(await say({}, 'fr;q=0.4, en;q=0.9')).toContain('You could not be signed in')
      expect(await say({}, 'de, fr;q=0.4, en;q=0.2')).toContain('La connexion n’a pas abouti')
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

    it('goes on to the identity provider to sign out, and says at the end what is closed', async () => {
      const by = walker()
      await comeBack(hub, 'claire.morel', by)
      const asked = await by.follow(`${hub}/sign-out?locale=en`)
      expect(asked.url).toContain('/session/end?')
      expect(asked.body).toContain('Signing out counts for every tool of the town')
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.body) ?? []
      const out = await by.send(`${issuer}/session/end/confirm`, { xsrf, logout: 'yes' })
      expect(out.url).toContain(`${hub}/signed-out?`)
      expect(out.body).toContain('Parvis is closed')
    })

    it('tells an agent who gave up from one who has no rights here', async () => {
      const by = walker()
      const page = await startOf(by)
      const uid = new URL(page.url).searchParams.get('state') ?? ''
      const gaveUp = await by.follow(
        `${hub}/oauth/callback?error=access_denied&state=${uid}&iss=${encodeURIComponent(issuer)}`,
        `${hub}/console/`,
      )
      expect(gaveUp.url).toContain('error_description=given_up')

      await database.query('delete from agent')
      await database.query("update organisation set organisation = 'ailleurs'")
      const stranger = await comeBack(hub, 'claire.morel', walker())
      expect(stranger.address.searchParams.get('error_description')).toBe('no_rights')
      await database.query("update organisation set organisation = 'valmont'")
    })

    it('says so when the identity provider goes away meanwhile, and works again when it is back', async () => {
      const by = walker()
      const page = await by.follow((await startOf(by)).url)
      const typed = { login: 'claire.morel', password: 'valmont' }
      const back = await by.send(page.url, typed, `${hub}/oauth/callback`)
      await identity.close()
      const said = await by.follow(back.url)
      expect(said.status).toBe(502)
      expect(said.body).toContain('Le fournisseur d’identité de votre organisation ne répond pas.')
      await startIdentity()
      expect((await openSession(hub, 'claire.morel')).access_token).toMatch(/^eyJ/)
    })

    it('tells a page of elsewhere that it may not ask', async () => {
      const answer = await fetch(`${hub}/oauth/token`, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
      })
      expect(await answer.json()).toMatchObject({ status: 403, code: 'origin_refused' })
    })

    it('says the address of its settings, whatever a proxy says', async () => {
      const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
      const said = await (
        await fetch(`${hub}/.well-known/openid-configuration`, { headers })
      ).json()
      expect(said.token_endpoint).toBe(`${hub}/oauth/token`)
    })

    /** The address at the identity provider where a sign-in begins. */
    async function startOf(by: ReturnType<typeof walker>) {
      const asked = new URLSearchParams({
        response_type: 'code',
        client_id: applications.console,
        redirect_uri: `${hub}/console/`,
        scope: 'openid',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
      })
      return by.follow(`${hub}/oauth/authorize?${asked}`, `${issuer}/`)
    }
  },
)
