import * as openid from 'openid-client'
import type { Locale } from '#shared/text/locale.ts'
import { keysOfMarks } from '../../platform/crypto/marks.ts'
import { isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import { failIdentity, openDiscovery } from './discovery.ts'
import { AssuranceTooLow, type IdentitySettings, ReturnRefused } from './identity-settings.ts'
import { providerTokenReader } from './provider-keys.ts'
import { readUserinfo } from './userinfo.ts'
import { readVouched, type Vouched } from './vouched.ts'

/** The client of the organisation's identity provider. */
export interface Identity {
  /** Returns the authorisation URL. @param uid the current sign-in @throws IdentityFault */
  signInUrl(uid: string, locale: Locale): Promise<URL>
  /**
   * Verifies the callback and returns the person; `null` when they cancelled or were refused.
   * @throws IdentityFault also for an answer that fails verification
   * @throws ReturnRefused when it belongs to another sign-in, or its code was used
   * @throws AssuranceTooLow
   */
  whoCameBack(uid: string, returned: URL): Promise<Vouched | null>
  /**
   * Returns the logout URL; `null` when the provider has none. The person returns with the language
   * as `state`.
   * @throws IdentityFault
   */
  signOutUrl(locale: Locale): Promise<URL | null>
}

/** Redirect URI path after a sign-in at the identity provider. */
export const callbackPath = '/oauth/callback'

/** Redirect URI path after a sign-out at the identity provider. */
export const signedOutPath = '/signed-out'

/** Returns the id of the sign-in that a `state` belongs to. It proves nothing else. */
export function signInOf(state: string): string {
  return state.split('.')[0] ?? ''
}

/**
 * Opens the client of the identity provider: confidential client, authorization code flow, state
 * and nonce. It uses PKCE where the provider announces it, since some refuse unknown parameters. It
 * derives all three from the sign-in's id, so the hub stores none of them.
 */
export function openIdentity(
  settings: IdentitySettings,
  publicUrl: string,
  secret: Secret,
): Identity {
  const { scope, acr = [], rules = null } = settings
  const discover = openDiscovery(settings)
  // Tokens come straight from the provider, so an unknown key is a new one: no cooldown.
  const readToken = providerTokenReader(discover, settings.clientId, 0)

  return {
    async signInUrl(uid, locale) {
      const configuration = await discover()
      const [{ state, nonce, pkce }] = derivedOf(secret, uid)
      return openid.buildAuthorizationUrl(configuration, {
        redirect_uri: publicUrl + callbackPath,
        scope,
        state,
        nonce,
        ...(acr.length > 0 && assuranceFor(configuration, acr)),
        ...(knowsPkce(configuration) && {
          code_challenge: await openid.calculatePKCECodeChallenge(pkce),
          code_challenge_method: 'S256',
        }),
        ...languageFor(configuration, locale),
      })
    },
    async whoCameBack(uid, returned) {
      const derived = derivedOf(secret, uid).find(({ state }) => isReturnTo(state, returned))
      if (!derived) throw new ReturnRefused('Of another sign-in')
      const configuration = await discover()
      const checks = {
        ...(knowsPkce(configuration) && { pkceCodeVerifier: derived.pkce }),
        expectedState: derived.state,
        expectedNonce: derived.nonce,
        idTokenExpected: true,
      }
      const tokens = await openid
        .authorizationCodeGrant(configuration, returned, checks)
        .catch(refusedThere)
      const idToken = tokens?.claims()
      if (!tokens || !idToken) return null
      await readToken(tokens.id_token ?? '').catch(failIdentity)
      const { acr: said } = idToken
      const way = typeof said === 'string' ? said : 'a way that is not told'
      if (acr.length > 0 && !acr.includes(way)) throw new AssuranceTooLow(`Signed in by ${way}`)
      const { access_token } = tokens
      const told = await readUserinfo(configuration, readToken, access_token, idToken.sub).catch(
        failIdentity,
      )
      return readVouched({ ...told, ...idToken }, rules)
    },
    async signOutUrl(locale) {
      const configuration = await discover()
      if (!configuration.serverMetadata().end_session_endpoint) return null
      return openid.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: publicUrl + signedOutPath,
        state: locale,
        ...languageFor(configuration, locale),
      })
    },
  }
}

/** What protects a sign-in at the provider. */
interface Derived {
  state: string
  nonce: string
  pkce: string
}

/** Derives it from the id of the sign-in, by each key that holds: the one to ask with first. */
function derivedOf(secret: Secret, uid: string): [Derived, ...Derived[]] {
  const derive = (key: Buffer): Derived => ({
    state: `${uid}.${keyedDigest(key, `state ${uid}`)}`,
    nonce: keyedDigest(key, `nonce ${uid}`),
    pkce: keyedDigest(key, `pkce ${uid}`),
  })
  const [first, ...others] = keysOfMarks(secret, ['sign-ins at the provider'])
  return [derive(first), ...others.map(derive)]
}

function knowsPkce(configuration: openid.Configuration): boolean {
  return configuration.serverMetadata().supportsPKCE()
}

/**
 * Returns the parameters that request an assurance level. Providers may ignore `acr_values`, which
 * is voluntary. Where they support an essential `acr` claim, they ask for the second factor at
 * once.
 */
function assuranceFor(configuration: openid.Configuration, acr: readonly string[]) {
  const demand = { id_token: { acr: { essential: true, values: acr } } }
  return configuration.serverMetadata().claims_parameter_supported
    ? { claims: JSON.stringify(demand) }
    : { acr_values: acr.join(' ') }
}

/** Returns `ui_locales` for a provider that supports it. */
function languageFor(configuration: openid.Configuration, locale: Locale) {
  const { ui_locales_supported: known } = configuration.serverMetadata()
  return known && { ui_locales: locale }
}

/** Returns whether the callback carries the `state` of this sign-in exactly once. */
function isReturnTo(state: string, { searchParams }: URL): boolean {
  const [said = '', ...more] = searchParams.getAll('state')
  const answers = [...searchParams.getAll('code'), ...searchParams.getAll('error')]
  return isSame(said, state) && more.length === 0 && answers.length === 1
}

function refusedThere(error: Error): null {
  if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant')
    throw new ReturnRefused(error.error)
  if (!(error instanceof openid.AuthorizationResponseError)) return failIdentity(error)
  if (error.error === 'unmet_authentication_requirements') throw new AssuranceTooLow(error.error)
  return null
}
