import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applications, builtExtensionIds } from '#shared/contract/agents/sign-in.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { makeBrowserKey } from '../../../world/browser-key.ts'
import {
  askTokens,
  comeBack,
  openSession,
  type Session,
  tiedHeaders,
} from '../../../world/session.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { walker } from '../../../world/walk.ts'

const right = { organisation: town.organisation, sectors: ['etat-civil'], role: 'agent' }

describe.each(anyStore)('A session at a hub of two processes, on $store', ({ open }) => {
  let database: Database
  let hub: SignInHub
  let here = ''
  let there = ''

  beforeAll(async () => {
    database = await open()
    hub = await startSignInHub(database, { processes: 2, sessionHours: 8 })
    const [one, two = ''] = hub.addresses
    here = one
    there = two
  })
  beforeEach(() => {
    hub.issuer.said = { parvis: right }
  })
  afterAll(() => hub.close())

  const signIn = (sub = 'claire', more: object = {}) => {
    hub.issuer.said = { parvis: right, sub, ...more }
    return openSession(here, sub)
  }
  const opens = async ({ access_token }: Session, method = 'GET', path = '/v1/agent') => {
    const headers = await tiedHeaders(access_token, method, here + path)
    return (await fetch(there + path, { method, headers })).status
  }
  const refresh = (at: string, { refresh_token }: Session) =>
    askTokens(at, { grant_type: 'refresh_token', refresh_token })
  const renew = async (at: string, session: Session): Promise<Session> =>
    (await refresh(at, session)).json()

  it('ends whole when a refresh token comes twice, wherever it comes', async () => {
    const first = await signIn()
    const second = await renew(here, first)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await opens(second)).toBe(200)
    expect((await refresh(there, first)).status).toBe(400)
    expect(await opens(first)).toBe(401)
    expect(await opens(second)).toBe(401)
    expect((await refresh(here, second)).status).toBe(400)
  })

  it('ends whole when two come with one refresh token at once: nobody knows who is the thief', async () => {
    for (let round = 0; round < 5; round += 1) {
      const first = await signIn()
      const answers = await Promise.all([here, there].map((at) => refresh(at, first)))
      const given = answers.filter(({ status }) => status === 200)
      expect(given.length).toBeLessThan(2)
      expect(await opens(first)).toBe(401)
      for (const answer of given) {
        const next: Session = await answer.json()
        expect(await opens(next)).toBe(401)
        expect((await refresh(here, next)).status).toBe(400)
      }
    }
  })

  it('stops at once when it is revoked, the access token too', async () => {
    const session = await signIn()
    expect(await opens(session)).toBe(200)
    const { refresh_token: token } = session
    const body = new URLSearchParams({ client_id: applications.console, token })
    await fetch(`${here}/oauth/revoke`, { method: 'POST', body })
    expect(await opens(session)).toBe(401)
  })

  it('is renewed when the session that carried the sign-in is over', async () => {
    const session = await signIn()
    await database.query(
      "update sign_in_record set expires_at = now() - interval '1 second' where model = 'Session'",
    )
    expect(await opens(session)).toBe(200)
    expect(await opens(await renew(here, session))).toBe(200)
  })

  it('ends with the hours of the setting, whatever its tokens say, and no renewal begins the day anew', async () => {
    const first = await signIn()
    const sql = `select max(expires_at)::text as at, ceil(extract(epoch from max(expires_at) - now()) / 3600)::int as hours from sign_in_record where model = 'Grant'`
    const before = await database.query(sql)
    expect(before).toEqual([{ at: expect.any(String), hours: 8 }])
    const session = await renew(here, first)
    expect(await database.query(sql)).toEqual(before)
    await database.query(
      "update sign_in_record set expires_at = now() - interval '1 second' where model = 'Grant'",
    )
    expect(await opens(session)).toBe(401)
    expect((await refresh(here, session)).status).toBe(400)
  })

  it('ends everywhere for who says so, and for nobody else', async () => {
    const colleague = await signIn('karim')
    const [desk, home] = [await signIn(), await signIn()]
    expect(await opens(desk, 'DELETE', '/v1/agent/sessions')).toBe(204)
    expect([await opens(desk), await opens(home), await opens(colleague)]).toEqual([401, 401, 200])
    expect((await refresh(here, home)).status).toBe(400)
    expect(await opens(await signIn())).toBe(200)
  })

  /** What a code is changed with. */
  const codeOf = async () => {
    const { address, verifier } = await comeBack(here, 'claire', walker())
    const code = address.searchParams.get('code') ?? ''
    const redirect_uri = `${here}/console/`
    return { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier }
  }

  it('is not opened by a code that is late, and ends when its code comes twice', async () => {
    const late = await codeOf()
    await database.query(
      "update sign_in_record set expires_at = now() - interval '1 second' where model = 'AuthorizationCode'",
    )
    expect(await (await askTokens(here, late)).json()).toMatchObject({ error: 'invalid_grant' })
    const code = await codeOf()
    const session: Session = await (await askTokens(here, code)).json()
    expect(await opens(session)).toBe(200)
    expect((await askTokens(there, code)).status).toBe(400)
    expect(await opens(session)).toBe(401)
  })

  describe('told of by the identity provider', () => {
    const told = (claims: object = {}) => ({
      jti: randomUUID(),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      ...claims,
    })
    const tell = async (token: string) => {
      const body = new URLSearchParams({ logout_token: token })
      const answer = await fetch(`${there}/oauth/backchannel-logout`, { method: 'POST', body })
      return answer.status === 200 ? 'done' : (await answer.json()).code
    }

    it('is not refused for keys that cannot be had: it may be told again', async () => {
      const session = await signIn('claire')
      const token = await hub.issuer.sign(told({ sub: 'claire' }))
      hub.issuer.hasKeys = false
      expect(await tell(token)).toBe('unavailable')
      hub.issuer.hasKeys = true
      expect(await tell(token)).toBe('done')
      expect(await opens(session)).toBe(401)
    })

    it('ends with the session there that it came from, and no other', async () => {
      const [desk, home] = [
        await signIn('claire', { sid: 'a' }),
        await signIn('claire', { sid: 'b' }),
      ]
      expect(await tell(await hub.issuer.sign(told({ sub: 'claire', sid: 'a' })))).toBe('done')
      expect([await opens(desk), await opens(home)]).toEqual([401, 200])
      // Told of again, of a session that is over here, it is about no other either.
      expect(await tell(await hub.issuer.sign(told({ sub: 'claire', sid: 'a' })))).toBe('done')
      expect(await opens(home)).toBe(200)
    })

    it('ends with any session there, when the provider had not said which it came from', async () => {
      const session = await signIn()
      expect(await tell(await hub.issuer.sign(told({ sub: 'claire', sid: 'e' })))).toBe('done')
      expect(await opens(session)).toBe(401)
    })

    it('ends with all of a person, when that is who is named', async () => {
      const colleague = await signIn('karim')
      const sessions = [await signIn('claire', { sid: 'c' }), await signIn()]
      expect(await tell(await hub.issuer.sign(told({ sub: 'claire' })))).toBe('done')
      expect(await Promise.all(sessions.map((one) => opens(one)))).toEqual([401, 401])
      expect(await opens(colleague)).toBe(200)
    })

    it('goes on when what is told proves nothing', async () => {
      const session = await signIn('claire', { sid: 'd' })
      const { sign } = hub.issuer
      const [head = '', body = ''] = (await sign(told({ sub: 'claire' }))).split('.')
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
      for (const token of [
        await sign(told({ sub: 'claire' }), 'a stranger'),
        await sign(told({ sub: 'claire', nonce: 'n' })),
        await sign(told({ sub: 'claire' }), 'itself', 'at+jwt'),
        await sign(told({ sub: 'claire', events: {} })),
        await sign(told({ sub: 'claire', jti: undefined })),
        await sign(told({ sub: 'claire', aud: 'another' })),
        await sign(told({ sub: 'claire', iss: 'https://elsewhere.example' })),
        await sign(told()),
        unsigned,
        `${head}.${body}.`,
        session.access_token,
        '',
      ])
        expect(await tell(token)).toBe('logout_refused')
      expect(await opens(session)).toBe(200)
    })

    it('is taken when it comes again, where it could not be carried out', async () => {
      const session = await signIn('claire', { sid: 'e' })
      const token = await hub.issuer.sign(told({ sub: 'claire', sid: 'e' }))
      await database.script('alter table sign_in_record rename column provider_session to away')
      expect(await tell(token)).toBe('internal')
      await database.script('alter table sign_in_record rename column away to provider_session')
      expect(await tell(token)).toBe('done')
      expect(await opens(session)).toBe(401)
    })

    it('is taken once', async () => {
      const token = await hub.issuer.sign(told({ sub: 'claire' }), 'itself', 'logout+jwt')
      expect(await tell(token)).toBe('done')
      const session = await signIn()
      expect(await tell(token)).toBe('logout_refused')
      expect(await opens(session)).toBe(200)
    })
  })

  it('of the console is tied to a key: without it, tokens open and renew nothing', async () => {
    const thief = await makeBrowserKey()
    expect(await (await askTokens(here, await codeOf(), null)).json()).not.toHaveProperty(
      'access_token',
    )
    const session = await signIn()
    const fields = { grant_type: 'refresh_token', refresh_token: session.refresh_token }
    for (const by of [null, thief]) expect((await askTokens(here, fields, by)).status).toBe(400)
    const token = session.access_token
    const call = { method: 'GET', url: `${here}/v1/agent`, token }
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { authorization: `DPoP ${token}` },
      { authorization: `DPoP ${token}`, dpop: await thief.prove(call, new Date()) },
    ])
      expect((await fetch(call.url, { headers })).status).toBe(401)
    expect(await opens(session)).toBe(200)
    expect((await askTokens(here, fields)).status).toBe(200)
  })

  it('of the extension is tied to the key it was asked with, from its code on', async () => {
    const [mine, thief] = [await makeBrowserKey(), await makeBrowserKey()]
    const verifier = randomUUID() + randomUUID()
    const redirect_uri = `https://${builtExtensionIds.chromium}.chromiumapp.org/`
    const client_id = applications.extension
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id,
      redirect_uri,
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      dpop_jkt: mine.thumbprint,
    })
    const codeOfExtension = async () => {
      const back = await walker().follow(`${here}/oauth/authorize?${asked}`, redirect_uri)
      const code = new URL(back.url).searchParams.get('code') ?? ''
      return { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier }
    }
    const call = { method: 'POST', url: `${here}/oauth/token` }
    const ask = async (fields: Record<string, string>, by?: typeof mine, at = here) => {
      const headers = by ? { dpop: await by.prove(call, new Date()) } : {}
      const body = new URLSearchParams({ client_id, ...fields })
      return (await fetch(`${at}/oauth/token`, { method: 'POST', headers, body })).json()
    }
    expect(await ask(await codeOfExtension())).toMatchObject({ error: 'invalid_grant' })
    expect(await ask(await codeOfExtension(), thief)).toMatchObject({ error: 'invalid_grant' })
    const given = await ask(await codeOfExtension(), mine)
    expect(given).toMatchObject({ token_type: 'DPoP', refresh_token: expect.any(String) })

    const look = async (by: typeof mine) => {
      const { access_token: token } = given
      const dpop = await by.prove({ method: 'GET', url: `${here}/v1/agent`, token }, new Date())
      const headers = { authorization: `DPoP ${token}`, dpop }
      return (await fetch(`${there}/v1/agent`, { headers })).status
    }
    expect([await look(mine), await look(thief)]).toEqual([200, 401])
    const again = { grant_type: 'refresh_token', refresh_token: given.refresh_token }
    expect(await ask(again, thief)).toMatchObject({ error: 'invalid_grant' })
    expect(await ask(again, mine, there)).toMatchObject({ token_type: 'DPoP' })

    // One proof for two sessions, on two processes at once.
    const two = [await ask(await codeOfExtension(), mine), await ask(await codeOfExtension(), mine)]
    const headers = { dpop: await mine.prove(call, new Date()) }
    const sent = two.map(async ({ refresh_token }, nth) => {
      const body = new URLSearchParams({ client_id, grant_type: 'refresh_token', refresh_token })
      const at = nth === 0 ? here : there
      return (await fetch(`${at}/oauth/token`, { method: 'POST', headers, body })).status
    })
    expect((await Promise.all(sent)).sort()).toEqual([200, 400])
  })
})
