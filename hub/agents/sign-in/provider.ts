import type { Configuration } from 'oidc-provider'
import * as errors from 'oidc-provider/lib/helpers/errors.js'
import { Provider } from 'oidc-provider/lib/provider.js'
import * as z from 'zod'
import { lockField } from '#shared/contract/agents/lock.ts'
import { applications, audience, redirectsField, scope } from '#shared/contract/agents/sign-in.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { type PrivateKey, signature } from '../../platform/crypto/signing-keys.ts'
import type { Deps } from '../../platform/deps.ts'
import { localeIn } from '../../platform/http/locale.ts'
import { isGone } from '../accounts/accounts-sql.ts'
import { kindOfBrowser } from '../authorisation/kind-of-browser.ts'
import { updateSession } from '../authorisation/sessions-sql.ts'
import { panelReturnPath } from '../frame/panel-return.ts'
import { adapterOn } from './adapter.ts'
import { cookieKeys } from './cookie-keys.ts'
import { ownGrant } from './own-grant.ts'
import { signInCookies } from './sign-in-cookies.ts'
import { writeSignInFault } from './sign-in-fault.ts'

const minute = 60
const hour = 60 * minute

/** Lifetimes of sign-in records and tokens, in seconds. */
const lastingOf = ({ sessionHours }: Pick<Deps, 'sessionHours'>) => ({
  AccessToken: 10 * minute,
  AuthorizationCode: minute,
  IdToken: hour,
  Interaction: 15 * minute,
  // By default a working day: an agent signs in each morning.
  RefreshToken: sessionHours * hour,
  Grant: sessionHours * hour,
  // The identity provider holds the real session; this one only carries a sign-in through.
  Session: 5 * minute,
})

/** The result of a sign-in: the session at the identity provider. */
const signedIn = z.object({ provider_session: z.string().optional() })

/** The hub's own sign-in address, which redirects to the identity provider. */
export const signInPath = '/oauth/sign-in'

/**
 * Opens the OpenID provider of the hub, for its own console and extension only. It uses the code
 * flow with PKCE; access tokens carry the agent's rights.
 */
export function openProvider(
  services: Deps,
  keys: PrivateKey[],
  warn: (what: string) => void,
): Provider {
  const { database, secret, publicUrl } = services
  const lasting = lastingOf(services)
  const cookies = signInCookies(publicUrl)
  const redirects = [...services.extensionRedirects, publicUrl + panelReturnPath]
  const resource = `${publicUrl}/`
  const configuration: Configuration = {
    adapter: adapterOn(database),
    jwks: { keys },
    cookies: {
      keys: cookieKeys(secret),
      names: cookies.names,
    },
    clients: [
      application(applications.console, [`${publicUrl}/console/`]),
      application(applications.extension, redirects),
    ],
    // An extension with another id reads it here, before it opens a window that would only close;
    // the console reads when it locks.
    discovery: { [redirectsField]: redirects, [lockField]: services.lockMinutes },
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      jwks: '/.well-known/jwks.json',
    },
    enabledJWA: { dPoPSigningAlgValues: [signature] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: true },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_, application, token) => token.clientId === application.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => resource,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => ({
          scope,
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: lasting.AccessToken,
          jwt: { sign: { alg: signature } },
        }),
      },
    },
    responseTypes: ['code'],
    scopes: [scope],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    ttl: lasting,
    issueRefreshToken: async () => true,
    // Without this, a refresh token ends with the five minutes of `lasting.Session`.
    expiresWithSession: async () => false,
    // Refresh tokens are single-use: a second use of one, by a thief or the owner, ends the
    // session.
    rotateRefreshToken: true,
    interactions: { url: (_, { uid }) => `${signInPath}/${uid}` },
    findAccount: async (_, id) => {
      // They may have signed in before, and come back only now.
      if (await isGone(database, id)) throw new errors.AccessDenied('no_rights')
      const agent = await findAgent(database, id)
      return agent ? { accountId: agent.agent, claims: () => ({ sub: agent.agent }) } : undefined
    },
    extraTokenClaims: async (_, token) => {
      if (!('grantId' in token)) return undefined
      const agent = await findAgent(database, token.accountId ?? '')
      if (!agent) return undefined
      const { organisation, service, sectors, services, role } = agent
      return {
        grant: token.grantId,
        parvis: {
          organisation,
          ...(service && { service }),
          sectors,
          ...(services.length > 0 && { services }),
          role,
        },
      }
    },
    loadExistingGrant: ownGrant(
      (grant) => {
        grant.addOIDCScope(scope)
        grant.addResourceScope(resource, scope)
      },
      async (id, result, userAgent) => {
        const { provider_session: providerSession = null } = signedIn.parse(result)
        const browser = kindOfBrowser(userAgent)
        await updateSession(database, id, { providerSession, browser })
      },
    ),
    clientBasedCORS: () => true,
    renderError: async (context, out) => {
      const tool = context.oidc?.params?.['ui_locales']
      context.type = 'html'
      context.body = writeSignInFault(localeIn(context.get('accept-language'), tool), out.error)
    },
  }
  const provider = new Provider(publicUrl, configuration)
  provider.use(async ({ res }, next) => {
    await next()
    const set = res.getHeader('set-cookie')
    if (Array.isArray(set)) res.setHeader('set-cookie', cookies.write(set))
  })
  provider.on('grant.error', ({ oidc: { client: application } }, { error_detail = '' }) => {
    if (/already (used|consumed)$/.test(error_detail))
      warn(`A session of ${application?.clientId} was ended: ${error_detail}`)
  })
  // Log the message alone: the library would log a whole stack for an aborted request.
  provider.onerror = ({ message }) => warn(`A sign-in could not go on: ${message}`)
  // A proxy in front terminates TLS; the routes set the public address.
  provider.proxy = true
  return provider
}

function application(id: string, redirects: string[]) {
  return {
    client_id: id,
    application_type: 'web' as const,
    token_endpoint_auth_method: 'none' as const,
    redirect_uris: redirects,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    id_token_signed_response_alg: signature as 'ES256',
    // Tokens are bound to a key of the browser (DPoP): stolen ones are useless elsewhere.
    dpop_bound_access_tokens: true,
  }
}
