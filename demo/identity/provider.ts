import { generateKeyPairSync } from 'node:crypto'
import type { Configuration } from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import { Provider } from 'oidc-provider/lib/provider.js'
import { callbackPath, signedOutPath, usualScope } from '../../hub/sign-in/identity.ts'
import { ownGrant } from '../../hub/sign-in/own-grant.ts'
import { headers } from './headers.ts'
import { findPerson } from './people.ts'
import type { IdentitySettings } from './settings.ts'
import type { LibraryContext } from './visit.ts'

/** Everything the one application registered here may ask of a person. */
const scope = usualScope

/** Times in seconds: a morning for a session, ten minutes to sign in. */
const ttl = {
  AccessToken: 600,
  AuthorizationCode: 60,
  Grant: 4 * 3600,
  IdToken: 600,
  Interaction: 600,
  Session: 4 * 3600,
}

/** The pages a person reads outside of signing in. */
export interface ProviderPages {
  logOut(ctx: LibraryContext, secret: string): string
  loggedOut(ctx: LibraryContext): string
  refused(ctx: LibraryContext): string
  missing(ctx: LibraryContext): string
}

/** The library, told who the people of the town are. Its keys last as long as it does. */
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
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], parvis: ['parvis'] },
    // The hub learns who signed in from the ID token alone, without a second question.
    conformIdTokenClaims: false,
    cookies: {
      keys: [key],
      // Cookies know no port, and the hub has its own on the same machine.
      names: {
        session: 'valmont_session',
        interaction: 'valmont_interaction',
        resume: 'valmont_resume',
      },
    },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
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
          name: person.name,
          email: `${person.login}@valmont.example`,
          parvis: person.rights,
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
