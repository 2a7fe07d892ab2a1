import { randomBytes } from 'node:crypto'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applications } from '#shared/contract/agents/sign-in.ts'
import { createApp } from '../../../../hub/app.ts'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { openSigningKeys } from '../../../../hub/platform/crypto/signing-keys.ts'
import { listSigningKeys } from '../../../../hub/platform/crypto/signing-keys-sql.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { readPrimary } from '../../../../hub/platform/replica/reading.ts'
import { type Issuer, startIssuer } from '../../../fakes/issuer.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { freePort } from '../../../world/free-port.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { askTokens, comeBack, deskKey, openSession, tiedHeaders } from '../../../world/session.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { walker } from '../../../world/walk.ts'

const { organisation } = town
const { claire } = townAgents
const right = { organisation, sectors: ['etat-civil'], role: 'agent' }
const secret = randomBytes(32)

describe.each(anyStore)('A person who signs in at a hub on $store', ({ open }) => {
  let hub: string
  let database: Database
  let issuer: Issuer
  let app: Awaited<ReturnType<typeof createApp>>
  /** An access token that the hub gave before it had its newest key, and the names of both keys. */
  let given: { token: string; older: string; newest: string }

  beforeAll(async () => {
    const port = await freePort(1)
    hub = `http://127.0.0.1:${port}`
    issuer = await startIssuer(port + 1)
    database = await open()
    await migrate(database)
    await upsertOrganisation(database, organisation, 'Commune de Bourg', 'Europe/Paris')
    given = await changeKeys()
    app = await createApp({
      ...quietHub,
      database,
      reading: readPrimary(database),
      clock: () => new Date(),
      secret,
      identityProvider: {
        issuer: `http://127.0.0.1:${port + 1}`,
        clientId: 'parvis',
        clientSecret: 'known to both',
        scope: 'openid parvis',
      },
      publicUrl: hub,
    })
    await app.listen({ port, host: '127.0.0.1' })
  })
  beforeEach(async () => {
    issuer.said = { parvis: right }
    await database.query("delete from agent where subject = 'stranger'")
  })
  afterAll(async () => {
    await app.close()
    await issuer.stop()
    await database.close()
  })

  async function changeKeys() {
    const token = await tokenOf(database, secret, claire, new Date(), {
      issuer: hub,
      thumbprint: deskKey.thumbprint,
    })
    const [{ kid: older, sealed } = { kid: '', sealed: '' }] = await listSigningKeys(database)
    await database.query('delete from signing_key')
    const [{ kid: newest } = { kid: '' }] = await openSigningKeys(database, secret)
    await database.query(
      "insert into signing_key (kid, sealed, created_at) values ($1, $2, now() - interval '1 day')",
      [older, sealed],
    )
    return { token, older, newest }
  }
  const signIn = () => openSession(hub, 'claire')
  const agentOf = async (token: string) => {
    const url = `${hub}/v1/agent`
    return (await fetch(url, { headers: await tiedHeaders(token, 'GET', url) })).json()
  }
  const strangers = () => database.query("select agent from agent where subject = 'stranger'")
  /** Where a sign-in of the console begins. */
  const begin = (more: Record<string, string> = {}) =>
    `${hub}/oauth/authorize?${new URLSearchParams({
      response_type: 'code',
      client_id: applications.console,
      redirect_uri: `${hub}/console/`,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      ...more,
    })}`

  it('is let in with the rights of now, whatever they were the last time', async () => {
    issuer.said = { parvis: { organisation, sectors: ['voirie'], role: 'admin' } }
    expect(await agentOf((await signIn()).access_token)).toMatchObject({ role: 'admin' })
    issuer.said = { parvis: right }
    expect(await agentOf((await signIn()).access_token)).toMatchObject({
      sectors: ['etat-civil'],
      role: 'agent',
    })
  })

  it.each<[string, unknown]>([
    ['a role that does not exist', { organisation, sectors: ['etat-civil'], role: 'mayor' }],
    ['sectors that are no list', { organisation, sectors: 'etat-civil' }],
    ['no organisation', { sectors: ['etat-civil'], role: 'admin' }],
    ['a word alone', 'admin'],
    ['nothing', undefined],
  ])('is not let in with %s in place of rights', async (_, parvis) => {
    issuer.said = { parvis, sub: 'stranger' }
    const { address } = await comeBack(hub, 'claire', walker())
    expect(address.searchParams.get('error_description')).toBe('no_rights')
    expect(address.searchParams.has('code')).toBe(false)
    expect(await strangers()).toEqual([])
  })

  it('is not let in with the state of another sign-in', async () => {
    issuer.said = { parvis: right, sub: 'stranger' }
    const by = walker()
    const back = new URL((await by.follow(begin(), `${hub}/oauth/callback`)).url)
    const uid = back.searchParams.get('state')
    back.pathname = `/oauth/sign-in/${uid?.split('.')[0]}/back`
    const own = String(back.searchParams)
    for (const brought of [
      '',
      'state=another',
      own.replace(/state=[^&]+/, 'state=another'),
      own.replace(/code=[^&]+&/, ''),
      `${own}&state=another`,
      `${own}&code=another`,
    ]) {
      const said = await by.follow(`${back.origin}${back.pathname}?${brought}`, `${hub}/console/`)
      expect([brought, said.status]).toEqual([brought, 400])
      expect(said.body).toContain('La connexion n’a pas abouti')
      expect(said.body).toContain('commencée dans une autre fenêtre')
    }
    expect(await strangers()).toEqual([])
  })

  it.each([['another'], [undefined]])(
    'is not let in with an ID token made for another sign-in (nonce: %s)',
    async (nonce) => {
      issuer.said = { parvis: right, sub: 'stranger', nonce }
      const said = await walker().follow(begin(), `${hub}/console/`)
      expect(said.status).toBe(502)
      expect(said.body).toContain('La connexion n’a pas abouti')
      expect(await strangers()).toEqual([])
    },
  )

  it('is refused an address that no database could keep', async () => {
    for (const address of [begin({ state: '\0' }), `${hub}/oauth/sign-in/%00`]) {
      const answer = await fetch(address, { redirect: 'manual' })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ code: 'malformed_json' })
    }
  })

  it('is refused a token that no database could keep', async () => {
    for (const path of ['token', 'revoke']) {
      const said = { grant_type: 'refresh_token', refresh_token: 'x\0y', token: 'x\0y' }
      const body = new URLSearchParams({ client_id: applications.console, ...said })
      const answer = await fetch(`${hub}/oauth/${path}`, { method: 'POST', body })
      expect([path, answer.status]).toEqual([path, path === 'token' ? 400 : 200])
    }
  })

  it('stays when another application revokes what is not its own', async () => {
    const { refresh_token } = await signIn()
    await fetch(`${hub}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: applications.extension, token: refresh_token }),
    })
    const next = await askTokens(hub, { grant_type: 'refresh_token', refresh_token })
    expect(next.status).toBe(200)
  })

  it('is not let in with what has expired', async () => {
    const { refresh_token } = await signIn()
    await database.query('update sign_in_record set expires_at = $1 where model = $2', [
      new Date(Date.now() - 1),
      'RefreshToken',
    ])
    const next = await askTokens(hub, { grant_type: 'refresh_token', refresh_token })
    expect(await next.json()).toMatchObject({ error: 'invalid_grant' })
  })

  it('stays when the hub has a newer key, which signs from then on', async () => {
    const { token, older, newest } = given
    expect(decodeProtectedHeader(token).kid).toBe(older)
    expect(await agentOf(token)).toMatchObject({ name: 'Claire' })
    expect(decodeProtectedHeader((await signIn()).access_token).kid).toBe(newest)
  })
})
