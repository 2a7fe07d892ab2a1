import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { generateKeyPair, SignJWT } from 'jose'
import { applications } from '#shared/contract/agents/sign-in.ts'
import { type Login, passes, stranger } from './accounts.ts'

interface Asked {
  login: Login
  challenge: string
  redirect: string
}

/** Controls and observations of the provider. */
export interface ProviderKnobs {
  /** Lifetime of an access token, in seconds. */
  lasts: number
  /** Number of refreshes. */
  renewals: number
  /** Ends every session. */
  endAll(): void
  /** Revokes the access tokens issued so far. */
  refuseAccess(): void
  /** Returns the owner of an access token. */
  who(authorization: string | undefined): Login | null
}

/** Adds the sign-in of a hub: code flow with PKCE, and single-use refresh tokens. */
export async function addProvider(app: FastifyInstance, issuer: string): Promise<ProviderKnobs> {
  const { privateKey } = await generateKeyPair('RS256')
  const codes = new Map<string, Asked>()
  const refreshes = new Map<string, Login>()
  const accesses = new Map<string, Login>()
  const knobs: ProviderKnobs = {
    lasts: 600,
    renewals: 0,
    endAll() {
      refreshes.clear()
      accesses.clear()
    },
    refuseAccess: () => accesses.clear(),
    who: (authorization) => accesses.get(authorization?.replace('DPoP ', '') ?? '') ?? null,
  }

  app.get('/.well-known/openid-configuration', () => ({
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    authorization_response_iss_parameter_supported: true,
  }))

  app.get('/oauth/authorize', (request, reply) => {
    const { ui_locales: locale = 'fr' } = request.query as Record<string, string>
    const asked = request.url.split('?')[1]?.replaceAll('&', '&amp;')
    return reply.type('text/html; charset=utf-8').send(signInPage(`/sign-in?${asked}`, locale))
  })

  app.post('/sign-in', (request, reply) => {
    const asked = request.query as Record<string, string>
    const { login = '', password, give_up } = request.body as Record<string, string>
    const back = new URL(asked['redirect_uri'] ?? '')
    back.searchParams.set('state', asked['state'] ?? '')
    back.searchParams.set('iss', issuer)
    const hasGivenUp = give_up !== undefined
    if (!hasGivenUp && !passes(login, password))
      return reply.redirect(`/oauth/authorize?${request.url.split('?')[1]}`, 303)
    if (hasGivenUp || login === stranger) {
      back.searchParams.set('error', 'access_denied')
      back.searchParams.set('error_description', hasGivenUp ? 'given_up' : 'no_rights')
      return reply.redirect(back.href, 303)
    }
    const code = randomUUID()
    codes.set(code, {
      login,
      challenge: asked['code_challenge'] ?? '',
      redirect: asked['redirect_uri'] ?? '',
    })
    back.searchParams.set('code', code)
    return reply.redirect(back.href, 303)
  })

  app.post('/oauth/token', (request, reply) => {
    const said = request.body as Record<string, string>
    if (said['client_id'] !== applications.console || !request.headers['dpop'])
      return refuse(reply, 'invalid_request')
    if (said['grant_type'] === 'refresh_token') {
      const login = takeFrom(refreshes, said['refresh_token'])
      knobs.renewals++
      return login ? give(login) : refuse(reply, 'invalid_grant')
    }
    const asked = takeFrom(codes, said['code'])
    const proof = createHash('sha256')
      .update(said['code_verifier'] ?? '')
      .digest('base64url')
    if (asked?.challenge !== proof || asked.redirect !== said['redirect_uri'])
      return refuse(reply, 'invalid_grant')
    return give(asked.login)
  })

  app.post('/oauth/revoke', (request) => {
    const { token = '' } = request.body as Record<string, string>
    refreshes.delete(token)
    return ''
  })

  async function give(login: Login) {
    const [access, refresh] = [randomUUID(), randomUUID()]
    accesses.set(access, login)
    refreshes.set(refresh, login)
    const id = await new SignJWT({ sub: login })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      .setAudience(applications.console)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    return {
      access_token: access,
      refresh_token: refresh,
      id_token: id,
      token_type: 'DPoP',
      expires_in: knobs.lasts,
    }
  }
  return knobs
}

function refuse(reply: FastifyReply, error: string) {
  return reply.code(400).send({ error })
}

function takeFrom<T>(map: Map<string, T>, name = ''): T | undefined {
  const found = map.get(name)
  map.delete(name)
  return found
}

function signInPage(action: string, locale: string): string {
  return `<!doctype html><html lang="fr"><title>Identité</title><h1>Identité (${locale})</h1>
<form method="post" action="${action}">
<label for="login">Identifiant</label><input id="login" name="login">
<label for="password">Mot de passe</label><input id="password" name="password" type="password">
<button type="submit">Se connecter</button><button type="submit" name="give_up" value="">Renoncer</button>
</form></html>`
}
