import { generateKeyPairSync } from 'node:crypto'
import type { Configuration } from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import { Provider } from 'oidc-provider/lib/provider.js'
import { locales } from '#shared/text/locale.ts'
import { callbackPath, signedOutPath } from '../../hub/agents/sign-in/identity.ts'
import { ownGrant } from '../../hub/agents/sign-in/own-grant.ts'
import { headers } from './headers.ts'
import { findPerson } from './people.ts'
import type { IdentitySettings } from './settings.ts'
import type { LibraryContext } from './visit.ts'

/** Every scope the client may request, one claim each. */
export const scope = 'openid given_name usual_name email siret groups'

/** Assurance level of a password alone (eIDAS). */
export const assurance = 'eidas1'

/** Lifetimes in seconds: a morning for a session, ten minutes to sign in. */
const ttl = {
  AccessToken: 600,
  AuthorizationCode: 60,
  Grant: 4 * 3600,
  IdToken: 600,
  Interaction: 600,
  Session: 4 * 3600,
}

/** The pages besides the sign-in itself. */
export interface ProviderPages {
  logOut(ctx: LibraryContext, secret: string): string
  loggedOut(ctx: LibraryContext): string
  refused(ctx: LibraryContext): string
  missing(ctx: LibraryContext): string
}

/** Creates the OpenID provider for the town's people. Its keys last as long as the process. */
export function createProvider(settings: IdentitySettings, pages: ProviderPages): Provider {
  const provider = new Provider(settings.url, configure(settings, pages))
  provider.use(async (ctx, next) => {
    ctx.set(headers)
    await next()
    if (ctx.status !== 404 || ctx.body || ctx.accepts('json', 'html') !== 'html') return
    sendPage(ctx, pages.missing(ctx))
    ctx.status = 404
  })
  return provider
}

function configure({ hub, secret, random }: IdentitySettings, pages: ProviderPages): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = Buffer.from(random(32)).toString('base64url')
  return {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: 'parvis',
        client_secret: secret,
        redirect_uris: [`${hub}${callbackPath}`],
        post_logout_redirect_uris: [`${hub}${signedOutPath}`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        userinfo_signed_response_alg: 'ES256',
        backchannel_logout_uri: `${hub}/oauth/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    acrValues: [assurance],
    // Like ProConnect: identity claims are in userinfo, not in the ID token.
    claims: {
      openid: ['sub'],
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      email: ['email'],
      siret: ['siret'],
      groups: ['groups'],
    },
    cookies: {
      keys: [key],
      // Cookies ignore ports, and the hub has its own cookies on the same machine.
      names: {
        session: 'valmont_session',
        interaction: 'valmont_interaction',
        resume: 'valmont_resume',
      },
    },
    discovery: { ui_locales_supported: [...locales] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], userinfoSigningAlgValues: ['ES256'] },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx) =>
          sendPage(ctx, pages.logOut(ctx, String(ctx.oidc.session?.state?.['secret']))),
        postLogoutSuccessSource: async (ctx) => sendPage(ctx, pages.loggedOut(ctx)),
      },
    },
    async findAccount(_ctx, login) {
      const person = findPerson(login)
      if (!person) return undefined
      return {
        accountId: person.login,
        claims: async () => ({
          sub: person.login,
          given_name: person.givenName,
          usual_name: person.usualName,
          email: `${person.login}@valmont.example`,
          siret: person.siret,
          groups: person.groups,
        }),
      }
    },
    interactions: { url: (_ctx, interaction) => `/connexion/${interaction.uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    loadExistingGrant: ownGrant((grant) => grant.addOIDCScope(scope)),
    pkce: { required: () => true },
    renderError: async (ctx) => sendPage(ctx, pages.refused(ctx)),
    scopes: scope.split(' '),
    ttl,
  }
}

function sendPage(ctx: { type: string; body: unknown }, page: string): void {
  ctx.type = 'text/html; charset=utf-8'
  ctx.body = page
}
